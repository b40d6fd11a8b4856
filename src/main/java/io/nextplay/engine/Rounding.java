package io.nextplay.engine;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How sums are rounded before anything tests them, so that 0.1 + 0.2 equals 0.3. */
final class Rounding {

  private static final double MILLION = 1e6;

  /** What adding and weighing decimals in binary may take away from an exact half. */
  private static final double NOISE = 8;

  /** Beyond this a double has no six exact decimals left to round by multiplying. */
  private static final double LARGE = 1e9;

  private Rounding() {}

  /** The value to six decimals, halves away from zero as in a spreadsheet; NaN stays. */
  static double sixDecimals(double value) {
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      return value;
    }
    if (Math.abs(value) >= LARGE) {
      return BigDecimal.valueOf(value).setScale(6, RoundingMode.HALF_UP).doubleValue();
    }
    double millionths = Math.abs(value) * MILLION;
    double size = Math.round(millionths + NOISE * Math.ulp(millionths)) / MILLION;
    return value < 0 ? 0.0 - size : size;
  }
}
