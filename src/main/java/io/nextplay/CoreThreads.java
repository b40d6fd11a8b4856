package io.nextplay;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Threads for work that only computes: as many as there are cores, whoever asks. */
public final class CoreThreads {

  private CoreThreads() {}

  /** Threads with a name; they end when they are shut down, or the process ends. */
  public static ExecutorService named(String name) {
    return Executors.newFixedThreadPool(
        Runtime.getRuntime().availableProcessors(), work -> thread(work, name));
  }

  private static Thread thread(Runnable work, String name) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    // what was loaded for requests is loaded for these threads
    thread.setContextClassLoader(CoreThreads.class.getClassLoader());
    return thread;
  }
}
