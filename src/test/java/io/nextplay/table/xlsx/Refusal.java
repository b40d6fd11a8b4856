package io.nextplay.table.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import io.nextplay.table.Issue;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;

/** Asserts that a file is refused as a whole: quickly, for one reason, in a proper sentence. */
final class Refusal {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final Duration SOON = Duration.ofSeconds(2);

  private Refusal() {}

  /** The file is refused with that code. */
  static void assertRefused(TestZip zip, String code) {
    assertRefused(zip.bytes(), code);
  }

  /** The file is refused with that code. */
  static void assertRefused(byte[] bytes, String code) {
    // the time of this thread alone, so that a busy machine fails no test
    long started = THREADS.getCurrentThreadCpuTime();
    XlsxReader.Read read = XlsxReader.read("rules.xlsx", bytes);
    assertThat(Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - started)).isLessThan(SOON);
    assertThat(read.workbook()).isNull();
    assertThat(read.issues()).extracting(Issue::code).containsExactly(code);
    assertThat(read.issues().get(0).message()).matches("[^A-Z\\n].*[^.]");
  }
}
