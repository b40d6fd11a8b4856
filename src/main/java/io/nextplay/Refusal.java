package io.nextplay;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Why a request cannot be granted, said by a feature in its own words; {@code problem} alone turns
 * it into HTTP.
 */
public final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** What kind of refusal it is. */
  public enum Kind {
    /** It cannot be read. */
    MALFORMED,
    /** It can be read, and is wrong. */
    INVALID,
    /** Who is calling is not known, or not believed. */
    NOT_AUTHENTICATED,
    /** Who is calling may not do it. */
    NOT_ALLOWED,
    /** What it names does not exist. */
    NOT_FOUND,
    /** It does not fit the present state. */
    CONFLICT,
    /** It is larger than allowed. */
    TOO_LARGE,
    /** It was tried too often; later it may be tried again. */
    TOO_MANY,
    /** The service cannot do it now, and will later. */
    UNAVAILABLE
  }

  /**
   * One thing that is wrong.
   *
   * @param code a stable name
   * @param message what is wrong and what would be right
   * @param pointer the JSON pointer of the place in the request; empty for the whole
   * @param cell the place in a workbook, such as {@code expansion-score.xlsx!Tiers!B7}; null when
   *     no workbook is concerned
   */
  public record Fault(String code, String message, String pointer, @Nullable String cell) {

    /** A fault of the request. */
    public Fault(String code, String message, String pointer) {
      this(code, message, pointer, null);
    }

    /** A fault of a workbook. */
    public static Fault at(String cell, String code, String message) {
      return new Fault(code, message, "", cell);
    }
  }

  private final Kind kind;
  private final String code;
  private final transient List<Fault> faults;
  private final @Nullable Duration retryAfter;

  /**
   * A refusal.
   *
   * @param kind its kind
   * @param code a stable name in kebab case, such as {@code invalid-facts}
   * @param detail one sentence for the caller
   * @param faults all that is wrong, when something can be pointed at
   */
  public Refusal(Kind kind, String code, String detail, List<Fault> faults) {
    this(kind, code, detail, faults, null);
  }

  private Refusal(
      Kind kind, String code, String detail, List<Fault> faults, @Nullable Duration retryAfter) {
    super(detail);
    this.kind = kind;
    this.code = code;
    this.faults = List.copyOf(faults);
    this.retryAfter = retryAfter;
  }

  /** A refusal without places. */
  public Refusal(Kind kind, String code, String detail) {
    this(kind, code, detail, List.of());
  }

  /** A refusal of what may be tried again after a while. */
  public static Refusal tooMany(String code, String detail, Duration retryAfter) {
    return new Refusal(Kind.TOO_MANY, code, detail, List.of(), retryAfter);
  }

  /** Its kind. */
  public Kind kind() {
    return kind;
  }

  /** Its stable name. */
  public String code() {
    return code;
  }

  /** One sentence for the caller. */
  public String detail() {
    return String.valueOf(getMessage());
  }

  /** All that is wrong. */
  public List<Fault> faults() {
    return faults;
  }

  /** After how long it may be tried again, when that is known. */
  public Optional<Duration> retryAfter() {
    return Optional.ofNullable(retryAfter);
  }
}
