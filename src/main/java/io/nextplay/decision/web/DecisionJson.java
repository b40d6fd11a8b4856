package io.nextplay.decision.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.nextplay.decision.Decision;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How decisions read as JSON: 8 rather than 8.0, and no {@code trace} unless asked for. */
@Singleton
class DecisionJson implements ObjectMapperCustomizer {

  private static final double EXACT = 1L << 53;

  @Override
  public void customize(ObjectMapper mapper) {
    mapper.addMixIn(Decision.class, WithoutEmptyTrace.class);
    SimpleModule numbers = new SimpleModule("nextplay numbers");
    numbers.addSerializer(Double.class, new PlainNumber(Double.class));
    numbers.addSerializer(double.class, new PlainNumber(double.class));
    mapper.registerModule(numbers);
  }

  @SuppressWarnings("UnusedMethod") // Jackson reads its annotation
  private interface WithoutEmptyTrace {
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Nullable List<Decision.TraceRow> trace();
  }

  private static final class PlainNumber extends StdSerializer<Double> {

    private static final long serialVersionUID = 1L;

    PlainNumber(Class<Double> type) {
      super(type);
    }

    @Override
    public void serialize(Double value, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      if (value == Math.rint(value) && Math.abs(value) < EXACT) {
        out.writeNumber(value.longValue());
      } else {
        out.writeNumber(value);
      }
    }
  }
}
