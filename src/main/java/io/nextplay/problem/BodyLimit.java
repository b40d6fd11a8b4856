package io.nextplay.problem;

import io.nextplay.Refusal;
import jakarta.inject.Provider;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Refuses bodies that are larger than configured, whether they announce it or not. Streams of lines
 * may be endless: whoever reads them limits each line.
 */
@jakarta.ws.rs.ext.Provider
class BodyLimit implements ContainerRequestFilter, ReaderInterceptor {

  private static final Set<String> STREAMS = Set.of("application/x-ndjson", "text/csv");
  private static final String WORKBOOK =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final Provider<BodyLimitConfig> config;

  /** Made before the configuration of this run is known, hence the provider. */
  BodyLimit(Provider<BodyLimitConfig> config) {
    this.config = config;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    long limit = limit(request.getMediaType());
    if (request.getLength() > limit) {
      throw tooLarge(limit);
    }
  }

  @Override
  public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
    long limit = limit(context.getMediaType());
    if (limit < Long.MAX_VALUE) {
      context.setInputStream(
          new LimitedInput(context.getInputStream(), limit, () -> tooLarge(limit)));
    }
    return context.proceed();
  }

  private long limit(@Nullable MediaType type) {
    String name = type == null ? "" : type.getType() + "/" + type.getSubtype();
    if (STREAMS.contains(name)) {
      return Long.MAX_VALUE;
    }
    return (name.equals(WORKBOOK) ? config.get().workbook() : config.get().body()).asLongValue();
  }

  private static Refusal tooLarge(long limit) {
    return new Refusal(
        Refusal.Kind.TOO_LARGE, "too-large", "the body is larger than " + limit + " bytes");
  }
}
