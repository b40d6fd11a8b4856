package io.nextplay.table;

/**
 * The API names of the results that the API's typed fields are filled from, and of the few signals
 * that books are added up and filtered by; the workbooks give them.
 */
public final class WellKnown {

  /** The list of health gates that hold: status, reason, recovery play. */
  public static final String GATES = "gates";

  /** OPEN, CAUTION or BLOCKED. */
  public static final String GATE = "gate";

  /** 0..100. */
  public static final String EXPANSION_SCORE = "expansionScore";

  /** The tier of the expansion score. */
  public static final String EXPANSION_TIER = "expansionTier";

  /** The list of product-qualified leads: code, motion, text. */
  public static final String PQLS = "pqls";

  /** READY_NOW, VALUE_BUILDING, AT_RISK or STRATEGIC. */
  public static final String SEGMENTATION = "segmentation";

  /** The cross-sell tier of a product. */
  public static final String ELIGIBILITY_TIER = "eligibilityTier";

  /** The list of what keeps a product from being offered: code, text, adoptFirst. */
  public static final String BLOCKED_BY = "blockedBy";

  /** The list of plays that rows propose: play, motion, weight, reason. */
  public static final String CANDIDATES = "candidates";

  /** The list of what takes candidates away: step, removes, which, code, reason. */
  public static final String GUARDRAILS = "guardrails";

  /** The record of who runs a play: owner, channel, slaDays. */
  public static final String ROUTING = "routing";

  /** Which record field says who runs a play. */
  public static final String OWNER = "routing.owner";

  /** The letter of the upsell cell. */
  public static final String UPSELL_LETTER = "upsellLetter";

  /** The number of the upsell cell. */
  public static final String UPSELL_NUMBER = "upsellNumber";

  /** The signal that says what an account pays a year. */
  public static final String ARR = "arr";

  /** The signal that says an account's size class. */
  public static final String SIZE_SEGMENT = "segment";

  /** The signal that says an account's sales region. */
  public static final String REGION = "region";

  private WellKnown() {}
}
