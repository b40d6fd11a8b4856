package io.nextplay.account.demo;

import io.nextplay.decision.Rules;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Loads the demo book after the start, behind the service's back so that it is ready at once. */
@ApplicationScoped
class DemoAtStartup {

  private static final Logger LOG = Logger.getLogger(DemoAtStartup.class);

  /** After the release, which needs the default priority or less. */
  private static final int AFTER_RELEASE = 10_000;

  private static final Duration LAST_BATCH = Duration.ofSeconds(10);

  private final DemoConfig config;
  private final Rules rules;
  private final LoadDemoBook book;
  private volatile @Nullable Thread loading;

  DemoAtStartup(DemoConfig config, Rules rules, LoadDemoBook book) {
    this.config = config;
    this.rules = rules;
    this.book = book;
  }

  void start(@Observes @Priority(AFTER_RELEASE) StartupEvent event) {
    if (!config.enabled()) {
      return;
    }
    if (rules.active().isEmpty()) {
      LOG.warn("demo book: not loaded, for no release is active");
      return;
    }
    Thread thread = new Thread(this::load, "demo-book");
    thread.setDaemon(true);
    thread.setContextClassLoader(Thread.currentThread().getContextClassLoader());
    loading = thread;
    thread.start();
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    Thread thread = loading;
    if (thread != null) {
      book.stop();
      thread.join(LAST_BATCH.toMillis());
    }
  }

  private void load() {
    try {
      book.run();
    } catch (RuntimeException e) {
      LOG.error("demo book: stopped; it goes on at the next start", e);
    }
  }
}
