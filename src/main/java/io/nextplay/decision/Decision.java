package io.nextplay.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was decided for one account at one moment, as the API shows it. Codes (tiers, plays, owners
 * …) are whatever the workbooks say. A null means that the facts were not enough to say. Immutable.
 *
 * @param id unique; a recorded decision can be read again by it
 * @param accountId the account
 * @param asOf the decision's clock
 * @param decidedAt when it was made
 * @param release the release whose tables and rules made it
 * @param releaseDigest the digest of that release's content
 * @param recorded whether it was stored
 * @param gate whether the account may be reached out to
 * @param expansion how ready it is to expand
 * @param upsell its cell in the upsell grid
 * @param crossSell one entry a product that it does not own
 * @param pqls the product-qualified leads that hold
 * @param segment READY_NOW, VALUE_BUILDING, AT_RISK or STRATEGIC: the result {@code segmentation};
 *     null when no row says. Not the signal {@code segment}
 * @param nextBestAction the first of the plays; null when none is left
 * @param plays the plays that are offered, best first
 * @param funnel how the plays were chosen
 * @param missingSignals signals that tables test and the account lacks
 * @param results every account-wide result of a table by its name
 * @param changesAt when it will next change by itself, if nothing happens meanwhile; null when it
 *     will not within the forecast's reach, or nobody asked
 * @param forecast what will change then, and how far was looked; null unless asked for
 * @param trace the rows that counted; null unless asked for
 */
public record Decision(
    String id,
    String accountId,
    Instant asOf,
    Instant decidedAt,
    String release,
    String releaseDigest,
    boolean recorded,
    Gate gate,
    Expansion expansion,
    Upsell upsell,
    List<CrossSell> crossSell,
    List<Pql> pqls,
    @Nullable String segment,
    @Nullable PlayOffer nextBestAction,
    List<PlayOffer> plays,
    Funnel funnel,
    List<String> missingSignals,
    Map<String, Object> results,
    @Nullable Instant changesAt,
    @Nullable Forecast forecast,
    @Nullable List<TraceRow> trace) {

  /**
   * Why, with the row that says so.
   *
   * @param text in business words
   * @param row {@code workbook!sheet!row}
   */
  public record Reason(String text, String row) {}

  /**
   * Whether the account may be reached out to.
   *
   * @param status OPEN, CAUTION or BLOCKED
   * @param reasons the gates that hold
   */
  public record Gate(@Nullable String status, List<GateReason> reasons) {}

  /**
   * A gate that holds.
   *
   * @param text why, in business words
   * @param row {@code workbook!sheet!row}
   * @param status what the row says: BLOCKED or CAUTION; null in decisions of older versions
   * @param distance how near the account is to leaving the row behind; null when no number decides
   *     that
   */
  public record GateReason(
      String text, String row, @Nullable String status, @Nullable Distance distance) {}

  /**
   * The smallest change of one number that makes a row hold no longer.
   *
   * @param signal the number, by API name
   * @param value what it is
   * @param cutOff what it has to reach or to cross
   * @param gap how far apart they are, as a share of the cut-off
   * @param text in business words, such as {@code health score 58: 2 short of 60}
   */
  public record Distance(String signal, double value, double cutOff, double gap, String text) {}

  /**
   * How ready the account is to expand.
   *
   * @param score 0 to 100
   * @param tier the tier of the score
   * @param dimensions what the score is made of, 0 to 10 each; null values for what is not known
   */
  public record Expansion(
      @Nullable Double score, @Nullable String tier, Map<String, @Nullable Double> dimensions) {}

  /**
   * The upsell grid.
   *
   * @param cell letter and number, such as A1
   * @param fit points
   * @param activity points
   */
  public record Upsell(@Nullable String cell, @Nullable Double fit, @Nullable Double activity) {}

  /**
   * One product that the account does not own.
   *
   * @param product its code
   * @param score 0 to 100
   * @param tier READY_NOW, BUILDING or NOT_READY
   * @param gate the adoption gate: CLEARED or NOT_CLEARED
   * @param sequence its place on the path map: ELIGIBLE or WAIT
   * @param adoptFirst the product to adopt before this one; null when there is none
   * @param cell letter and number in the product's grid
   * @param play what its tier and cell call for, before guardrails
   * @param dimensions what the score is made of
   * @param blockedBy what is missing, and by how much
   * @param missingSignals signals of the product that tables test and that are not known
   */
  public record CrossSell(
      String product,
      @Nullable Double score,
      @Nullable String tier,
      @Nullable String gate,
      @Nullable String sequence,
      @Nullable String adoptFirst,
      @Nullable String cell,
      @Nullable String play,
      Map<String, @Nullable Double> dimensions,
      List<Block> blockedBy,
      List<String> missingSignals) {}

  /**
   * What keeps a product from being offered.
   *
   * @param code a stable name
   * @param text in business words
   * @param row the row that says so
   */
  public record Block(String code, String text, String row) {}

  /**
   * A product-qualified lead.
   *
   * @param code the trigger
   * @param motion the motion that it speaks for
   * @param product the product; null when it is about none
   * @param text in business words
   * @param row the row that says so
   */
  public record Pql(
      String code, String motion, @Nullable String product, String text, String row) {}

  /**
   * A play that is offered.
   *
   * @param play its code
   * @param title for readers
   * @param motion UPSELL, CROSS_SELL, SEATS, RETENTION or NURTURE
   * @param product the product that it is for; null when for none
   * @param stage the journey stage
   * @param owner who runs it
   * @param channel how
   * @param slaDays within how many days
   * @param dueBy the last day
   * @param message what to say
   * @param assets what to bring
   * @param priority what it is ranked by
   * @param reasons why
   */
  public record PlayOffer(
      String play,
      String title,
      @Nullable String motion,
      @Nullable String product,
      String stage,
      @Nullable String owner,
      @Nullable String channel,
      @Nullable Integer slaDays,
      @Nullable LocalDate dueBy,
      String message,
      List<String> assets,
      double priority,
      List<Reason> reasons) {}

  /**
   * How the plays were chosen.
   *
   * @param candidates how many were proposed
   * @param afterEligibility how many the account is eligible for
   * @param afterGuardrails how many of these no guardrail removed
   * @param offered how many are offered
   * @param removed each removal, with its reason
   */
  public record Funnel(
      int candidates,
      int afterEligibility,
      int afterGuardrails,
      int offered,
      List<Removal> removed) {}

  /**
   * Why a play is not offered.
   *
   * @param play its code
   * @param product the product that it would be for; null when for none
   * @param by the guardrail's code
   * @param step ELIGIBILITY or GUARDRAIL
   * @param text in business words
   * @param row the row that says so
   */
  public record Removal(
      String play, @Nullable String product, String by, String step, String text, String row) {}

  /**
   * What the clock alone will change next.
   *
   * @param until how far was looked ahead
   * @param changes what will differ; empty when nothing changes until then
   * @param because the signal that crosses a cut-point, by API name; null when nothing changes
   * @param text in business words, such as {@code A1 → A2 on 14 Dec 2026 unless a login comes};
   *     null when nothing changes
   */
  public record Forecast(
      Instant until,
      List<DecisionChange> changes,
      @Nullable String because,
      @Nullable String text) {}

  /**
   * A row that counted.
   *
   * @param table {@code workbook!sheet}
   * @param row its sheet row number
   * @param product the product that was asked about; null for none
   * @param play the play that was asked about; null for none
   * @param matched what was tested, by API name
   * @param outputs what the row gives, by API name
   */
  public record TraceRow(
      String table,
      int row,
      @Nullable String product,
      @Nullable String play,
      Map<String, Match> matched,
      Map<String, Object> outputs) {}

  /**
   * One test that passed.
   *
   * @param value the value; null when missing
   * @param test the test as written
   */
  public record Match(@Nullable Object value, String test) {}
}
