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

  private final Provider<BodyLimitConfig> config;

  /** Made before the configuration of this run is known, hence the provider. */
  BodyLimit(Provider<BodyLimitConfig> config) {
    this.config = config;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    if (request.getLength() > limit() && isWhole(request.getMediaType())) {
      throw tooLarge();
    }
  }

  @Override
  public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
    if (isWhole(context.getMediaType())) {
      context.setInputStream(new LimitedInput(context.getInputStream(), limit(), this::tooLarge));
    }
    return context.proceed();
  }

  private static boolean isWhole(@Nullable MediaType type) {
    return type == null || !STREAMS.contains(type.getType() + "/" + type.getSubtype());
  }

  private long limit() {
    return config.get().body().asLongValue();
  }

  private Refusal tooLarge() {
    return new Refusal(
        Refusal.Kind.TOO_LARGE, "too-large", "the body is larger than " + limit() + " bytes");
  }
}
