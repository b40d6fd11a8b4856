package io.nextplay.release;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/** Tells metrics which release is in force. */
@ApplicationScoped
class ReleaseGauge {

  private final MultiGauge gauge;

  ReleaseGauge(MeterRegistry registry) {
    this.gauge =
        MultiGauge.builder("nextplay.release")
            .description("1 for the release in force")
            .register(registry);
  }

  void switched(@Observes Release release) {
    Tags tags = Tags.of("id", release.id(), "digest", release.digest());
    gauge.register(List.of(Row.of(tags, 1)), true);
  }
}
