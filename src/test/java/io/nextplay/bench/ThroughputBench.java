package io.nextplay.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/** How many decisions a second two threads make and write as JSON. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Threads(2)
@Fork(1)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 2)
public class ThroughputBench {

  private final DecisionBench decisions = new DecisionBench();
  private final ObjectMapper json = new ObjectMapper().registerModule(new JavaTimeModule());

  /** Makes the accounts. */
  @Setup
  public void prepare() {
    decisions.prepare();
  }

  /** Plain values in, the decision as JSON text out. */
  @Benchmark
  public String decisionsAsJson() throws JsonProcessingException {
    return json.writeValueAsString(decisions.decision());
  }
}
