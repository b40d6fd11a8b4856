package io.nextplay.decision.web;

import com.fasterxml.jackson.databind.ObjectWriter;
import io.nextplay.Problems;
import io.nextplay.Refusal;
import io.nextplay.decision.Rules;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.jboss.logging.Logger;

/**
 * One batch: a decision or a problem a line, in order, all by one release. Lines are decided on all
 * cores; a bounded number of them is held, however long the stream is.
 */
final class BatchRun implements StreamingOutput {

  private static final Logger LOG = Logger.getLogger(BatchRun.class);
  private static final int LINE_LIMIT = 1 << 20;
  private static final int BUFFER = 64 * 1024;

  /** Bytes of lines under way; a longer line is alone. */
  private static final int MOST_HELD = 1 << 20;

  private final InputStream in;
  private final Rules.Active rules;
  private final boolean trace;
  private final DecideRequest decide;
  private final Problems problems;
  private final ObjectWriter json;
  private final BatchThreads threads;

  /** Lines under way, in their order. */
  private final Deque<Line> window = new ArrayDeque<>();

  private int held;
  private boolean unflushed;

  /** The rest of the request cannot be had. */
  private static final class Unreadable extends Exception {
    private static final long serialVersionUID = 1;

    final transient Exception why;

    Unreadable(Exception why) {
      super(why);
      this.why = why;
    }
  }

  private record Line(int bytes, Future<byte[]> answer) {}

  BatchRun(
      InputStream in,
      Rules.Active rules,
      boolean trace,
      DecideRequest decide,
      Problems problems,
      ObjectWriter json,
      BatchThreads threads) {
    this.in = in;
    this.rules = rules;
    this.trace = trace;
    this.decide = decide;
    this.problems = problems;
    this.json = json;
    this.threads = threads;
  }

  /**
   * @throws Refusal TOO_MANY, before anything is written, when as many batches run as may
   */
  @Override
  public void write(OutputStream out) {
    threads.enter();
    try (SpooledInput spooled = opened()) {
      answer(new Lines(spooled, LINE_LIMIT), new BufferedOutputStream(out, BUFFER));
    } catch (IOException e) {
      // whoever asked is gone: nobody to tell
      LOG.debugf("batch ended: %s", e.getMessage());
    } finally {
      threads.leave();
      window.forEach(each -> each.answer().cancel(false));
    }
  }

  private SpooledInput opened() {
    try {
      return new SpooledInput(in);
    } catch (IOException e) {
      throw new UncheckedIOException("a batch has no temporary file", e);
    }
  }

  private void answer(Lines lines, OutputStream out) throws IOException {
    try {
      while (next(lines, out)) {
        if (!lines.isBlank()) {
          makeRoom(lines.length(), out);
          held += lines.length();
          window.add(new Line(lines.length(), begin(lines)));
        }
      }
      writeAll(out);
    } catch (Unreadable e) {
      // else the answer would end as if nothing were missing
      writeAll(out);
      out.write(json.writeValueAsBytes(problems.of(e.why).atLine(lines.number())));
      out.write('\n');
    }
    out.flush();
  }

  /** What can be answered is, before more is waited for: who asks may wait for it, too. */
  private boolean next(Lines lines, OutputStream out) throws IOException, Unreadable {
    if (unflushed && !lines.isAtHand()) {
      writeAll(out);
      out.flush();
      unflushed = false;
    }
    try {
      return lines.next();
    } catch (IOException | Refusal e) {
      throw new Unreadable(e);
    }
  }

  private void writeAll(OutputStream out) throws IOException {
    while (!window.isEmpty()) {
      writeNext(out);
    }
  }

  /** Writes the answers whose turn it is, until one more line may be under way. */
  private void makeRoom(int bytes, OutputStream out) throws IOException {
    while (window.size() >= threads.window() || (held > 0 && held + bytes > MOST_HELD)) {
      writeNext(out);
    }
  }

  private void writeNext(OutputStream out) throws IOException {
    Line line = window.remove();
    out.write(answered(line.answer()));
    out.write('\n');
    held -= line.bytes();
  }

  private static byte[] answered(Future<byte[]> line) throws IOException {
    try {
      return line.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while a line was decided");
    } catch (ExecutionException e) {
      throw new IllegalStateException("a line could neither be decided nor refused", e);
    }
  }

  private Future<byte[]> begin(Lines lines) {
    unflushed = true;
    long number = lines.number();
    if (lines.isTooLong()) {
      String message = "the line is longer than " + LINE_LIMIT + " bytes";
      Refusal refusal = new Refusal(Refusal.Kind.TOO_LARGE, "too-large", message);
      return threads.run(() -> json.writeValueAsBytes(problems.of(refusal).atLine(number)));
    }
    byte[] line = Arrays.copyOf(lines.bytes(), lines.length());
    return threads.run(() -> json.writeValueAsBytes(answer(line, number)));
  }

  private Object answer(byte[] line, long number) {
    try {
      return decide.line(StrictJson.read(line, line.length), trace, rules).decision();
    } catch (IOException | RuntimeException e) {
      return problems.of(e).atLine(number);
    }
  }
}
