package io.nextplay;

import java.util.List;
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
    /** What it names does not exist. */
    NOT_FOUND,
    /** It does not fit the present state. */
    CONFLICT,
    /** It is larger than allowed. */
    TOO_LARGE,
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

  /**
   * A refusal.
   *
   * @param kind its kind
   * @param code a stable name in kebab case, such as {@code invalid-facts}
   * @param detail one sentence for the caller
   * @param faults all that is wrong, when something can be pointed at
   */
  public Refusal(Kind kind, String code, String detail, List<Fault> faults) {
    super(detail);
    this.kind = kind;
    this.code = code;
    this.faults = List.copyOf(faults);
  }

  /** A refusal without places. */
  public Refusal(Kind kind, String code, String detail) {
    this(kind, code, detail, List.of());
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
}
