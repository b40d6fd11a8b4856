package io.nextplay;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How far this node is with loading the demo book. Thread-safe. */
@Singleton
public class DemoLoading {

  private volatile @Nullable Progress now;

  /**
   * A load under way.
   *
   * @param loaded how many accounts are there
   * @param of how many there will be
   */
  public record Progress(int loaded, int of) {}

  /** Empty when nothing is being loaded. */
  public Optional<Progress> now() {
    return Optional.ofNullable(now);
  }

  /** Notes how far it is. */
  public void at(int loaded, int of) {
    now = new Progress(loaded, of);
  }

  /** Notes that it is over, also when it was stopped. */
  public void over() {
    now = null;
  }
}
