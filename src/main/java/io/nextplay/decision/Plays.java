package io.nextplay.decision;

import io.nextplay.decision.Decision.Funnel;
import io.nextplay.decision.Decision.PlayOffer;
import io.nextplay.decision.Decision.Removal;
import io.nextplay.engine.Candidate;
import io.nextplay.engine.Evaluation;
import io.nextplay.engine.Guardrail;
import io.nextplay.engine.Subject;
import io.nextplay.table.Play;
import io.nextplay.table.Template;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says which plays are offered, and why the others are not. */
final class Plays {

  private static final String ELIGIBILITY = "ELIGIBILITY";

  private final Evaluation evaluation;
  private final Wording wording;
  private final Reasons reasons;

  Plays(Evaluation evaluation, Wording wording) {
    this.evaluation = evaluation;
    this.wording = wording;
    this.reasons = new Reasons(evaluation, wording);
  }

  /** The plays that no guardrail removed, best first. */
  List<PlayOffer> offered() {
    return evaluation.candidates().stream()
        .filter(candidate -> !candidate.isRemoved())
        .map(this::offer)
        .toList();
  }

  private PlayOffer offer(Candidate candidate) {
    Play play = evaluation.ruleSet().model().plays().get(candidate.getPlay());
    Subject subject = candidate.subject();
    Integer slaDays = days(subject.number("routing.slaDays"));
    return new PlayOffer(
        candidate.getPlay(),
        play == null ? candidate.getPlay() : play.title(),
        candidate.getMotion(),
        candidate.getProduct(),
        play == null ? "" : play.stage(),
        subject.text("routing.owner"),
        candidate.getChannel(),
        slaDays,
        slaDays == null ? null : today().plusDays(slaDays),
        wording.fill(play == null ? Template.of("") : play.message(), subject, null),
        play == null ? List.of() : play.assets(),
        candidate.getPriority(),
        reasons.of(candidate));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(evaluation.asOf(), ZoneOffset.UTC);
  }

  private static @Nullable Integer days(double number) {
    return Double.isNaN(number) ? null : (Integer) (int) number;
  }

  /** From all candidates to those that are offered. */
  Funnel funnel() {
    List<Candidate> all = evaluation.candidates();
    int eligible = (int) all.stream().filter(c -> !removedBy(c, ELIGIBILITY)).count();
    int standing = (int) all.stream().filter(c -> !c.isRemoved()).count();
    List<Removal> removed =
        all.stream()
            .flatMap(c -> c.removedBy().stream().map(guardrail -> removal(c, guardrail)))
            .toList();
    return new Funnel(all.size(), eligible, standing, standing, removed);
  }

  private static boolean removedBy(Candidate candidate, String step) {
    return candidate.removedBy().stream().anyMatch(g -> g.step().equals(step));
  }

  private Removal removal(Candidate candidate, Guardrail guardrail) {
    return new Removal(
        candidate.getPlay(),
        candidate.getProduct(),
        guardrail.code(),
        guardrail.step(),
        Reasons.text(guardrail.hit(), "reason", wording),
        guardrail.hit().table().rowPlace(guardrail.hit().row()).toString());
  }
}
