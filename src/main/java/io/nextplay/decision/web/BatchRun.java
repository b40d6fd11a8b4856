package io.nextplay.decision.web;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.nextplay.Problems;
import io.nextplay.Refusal;
import io.nextplay.decision.Rules;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.jboss.logging.Logger;

/**
 * One batch: a decision or a problem a line, in order, all by one release. Holds one line at a time
 * and a buffer, however long the stream is.
 */
final class BatchRun implements StreamingOutput {

  private static final Logger LOG = Logger.getLogger(BatchRun.class);
  private static final int LINE_LIMIT = 1 << 20;
  private static final int BUFFER = 64 * 1024;

  private final InputStream in;
  private final Rules.Active rules;
  private final boolean trace;
  private final DecideRequest decide;
  private final Problems problems;
  private final ObjectWriter json;

  BatchRun(
      InputStream in,
      Rules.Active rules,
      boolean trace,
      DecideRequest decide,
      Problems problems,
      ObjectWriter json) {
    this.in = in;
    this.rules = rules;
    this.trace = trace;
    this.decide = decide;
    this.problems = problems;
    this.json = json.without(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
  }

  @Override
  public void write(OutputStream out) {
    long line = 0;
    try (SpooledInput spooled = new SpooledInput(in)) {
      Lines lines = new Lines(spooled, LINE_LIMIT);
      OutputStream buffered = new BufferedOutputStream(out, BUFFER);
      while (lines.next()) {
        line = lines.number();
        if (!lines.isBlank()) {
          buffered.write(json.writeValueAsBytes(answer(lines)));
          buffered.write('\n');
        }
      }
      buffered.flush();
    } catch (IOException e) {
      // whoever asked is gone: nobody to tell
      LOG.debugf("batch ended at line %d: %s", line, e.getMessage());
    }
  }

  private Object answer(Lines lines) {
    try {
      if (lines.isTooLong()) {
        throw new Refusal(
            Refusal.Kind.TOO_LARGE,
            "too-large",
            "the line is longer than " + LINE_LIMIT + " bytes");
      }
      return decide.line(StrictJson.read(lines.bytes(), lines.length()), trace, rules).decision();
    } catch (IOException | RuntimeException e) {
      return problems.of(e).atLine(lines.number());
    }
  }
}
