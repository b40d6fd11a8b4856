package io.nextplay;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What callers get to see when something goes wrong: a problem as RFC 9457 defines it.
 *
 * @param type {@code /problems/} and a stable code
 * @param title the kind of problem, the same for every occurrence
 * @param status the HTTP status
 * @param detail what is wrong this time
 * @param instance names this occurrence in the service's log; absent when nothing is logged
 * @param line the number of the line of a batch, from 1; absent elsewhere
 * @param issues every place that is wrong; absent when nothing can be pointed at
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
    String type,
    String title,
    int status,
    String detail,
    @Nullable String instance,
    @Nullable Long line,
    @Nullable List<Item> issues) {

  /** The media type of problems. */
  public static final String MEDIA_TYPE = "application/problem+json";

  /**
   * One thing that is wrong.
   *
   * @param code a stable name of the kind of mistake
   * @param severity ERROR, WARNING or INFO
   * @param message what is wrong and what would be right
   * @param pointer the JSON pointer of the place in the request; empty for the whole; absent when a
   *     cell is meant
   * @param cell the place in a workbook; absent when the request is meant
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Item(
      String code,
      String severity,
      String message,
      @Nullable String pointer,
      @Nullable String cell) {}

  /** The same problem, said of a line of a batch. */
  public Problem atLine(long number) {
    return new Problem(type, title, status, detail, instance, number, issues);
  }
}
