package io.nextplay.decision;

import io.nextplay.decision.Decision.Block;
import io.nextplay.decision.Decision.CrossSell;
import io.nextplay.decision.Decision.Distance;
import io.nextplay.decision.Decision.Expansion;
import io.nextplay.decision.Decision.Gate;
import io.nextplay.decision.Decision.GateReason;
import io.nextplay.decision.Decision.PlayOffer;
import io.nextplay.decision.Decision.Pql;
import io.nextplay.decision.Decision.Upsell;
import io.nextplay.engine.Evaluation;
import io.nextplay.engine.Hit;
import io.nextplay.engine.Miss;
import io.nextplay.engine.Subject;
import io.nextplay.table.Term;
import io.nextplay.table.WellKnown;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Turns what the engine found into a {@link Decision}: picks the well-known results and puts
 * reasons into words.
 */
final class Rendering {

  private static final List<String> EXPANSION_DIMENSIONS =
      List.of("usage", "health", "growth", "commercial");
  private static final List<String> PRODUCT_DIMENSIONS =
      List.of("adoption", "useCase", "organisation", "relationship");

  private final Evaluation evaluation;
  private final Wording wording;

  Rendering(Evaluation evaluation) {
    this.evaluation = evaluation;
    this.wording = new Wording(evaluation.ruleSet());
  }

  Decision decision(
      String id,
      Instant decidedAt,
      Rules.Active rules,
      boolean recorded,
      boolean trace,
      @Nullable Outlook outlook) {
    Subject account = evaluation.account();
    Plays plays = new Plays(evaluation, wording);
    List<PlayOffer> offered = plays.offered();
    Results results = new Results(evaluation, wording);
    return new Decision(
        id,
        evaluation.facts().accountId(),
        evaluation.asOf(),
        decidedAt,
        rules.id(),
        rules.digest(),
        recorded,
        gate(account),
        expansion(account),
        new Upsell(
            cell(account, "upsell"),
            number(account, "upsellFit"),
            number(account, "upsellActivity")),
        crossSell(),
        pqls(),
        account.text(WellKnown.SEGMENTATION),
        offered.isEmpty() ? null : offered.get(0),
        offered,
        plays.funnel(),
        missing(account),
        results.byName(),
        outlook == null ? null : outlook.changesAt(),
        outlook == null ? null : outlook.forecast(),
        trace ? results.trace() : null);
  }

  private Gate gate(Subject account) {
    List<GateReason> reasons =
        evaluation.entries(WellKnown.GATES).stream().map(this::gateReason).toList();
    return new Gate(account.text(WellKnown.GATE), reasons);
  }

  private GateReason gateReason(Hit hit) {
    String status = hit.code("status");
    return new GateReason(
        Reasons.text(hit, "reason", wording),
        row(hit),
        status.isEmpty() ? null : status,
        Miss.of(hit, evaluation.ruleSet()).map(Rendering::distance).orElse(null));
  }

  private static Distance distance(Miss miss) {
    return new Distance(
        miss.term().name(), miss.value(), miss.cutOff(), miss.gap(), Wording.distance(miss));
  }

  private Expansion expansion(Subject account) {
    return new Expansion(
        number(account, WellKnown.EXPANSION_SCORE),
        account.text(WellKnown.EXPANSION_TIER),
        dimensions(account, EXPANSION_DIMENSIONS));
  }

  private List<CrossSell> crossSell() {
    return evaluation.products().stream()
        .filter(product -> product.text(WellKnown.ELIGIBILITY_TIER) != null)
        .map(this::crossSell)
        .toList();
  }

  private CrossSell crossSell(Subject product) {
    return new CrossSell(
        product.getCode(),
        number(product, "eligibilityScore"),
        product.text(WellKnown.ELIGIBILITY_TIER),
        product.text("adoptionGate"),
        product.text("sequence"),
        adoptFirst(product),
        cell(product, "crossSell"),
        product.text("crossSellPlay"),
        dimensions(product, PRODUCT_DIMENSIONS),
        blockedBy(product),
        missing(product));
  }

  private List<Block> blockedBy(Subject product) {
    return evaluation.hits(product, WellKnown.BLOCKED_BY).stream()
        .map(hit -> new Block(hit.code("code"), Reasons.text(hit, "text", wording), row(hit)))
        .toList();
  }

  private @Nullable String adoptFirst(Subject product) {
    return evaluation.hits(product, WellKnown.BLOCKED_BY).stream()
        .map(hit -> hit.code("adoptFirst"))
        .filter(first -> !first.isEmpty())
        .findFirst()
        .orElse(null);
  }

  private List<Pql> pqls() {
    return evaluation.entries(WellKnown.PQLS).stream()
        .map(
            hit ->
                new Pql(
                    hit.code("code"),
                    hit.code("motion"),
                    hit.subject().getProductCode(),
                    Reasons.text(hit, "text", wording),
                    row(hit)))
        .toList();
  }

  private static Map<String, @Nullable Double> dimensions(Subject subject, List<String> names) {
    Map<String, @Nullable Double> dimensions = new LinkedHashMap<>();
    names.forEach(name -> dimensions.put(name, number(subject, name)));
    return dimensions;
  }

  /** Letter and number of a grid; null when one of them is missing. */
  static @Nullable String cell(Subject subject, String grid) {
    String letter = subject.text(grid + "Letter");
    double number = subject.number(grid + "Number");
    return letter == null || Double.isNaN(number) ? null : letter + (int) number;
  }

  private static @Nullable Double number(Subject subject, String name) {
    return Optional.of(subject.number(name)).filter(n -> !Double.isNaN(n)).orElse(null);
  }

  private List<String> missing(Subject subject) {
    return evaluation.ruleSet().missingSignals(subject).stream().map(Term::name).toList();
  }

  private static String row(Hit hit) {
    return hit.table().rowPlace(hit.row()).toString();
  }
}
