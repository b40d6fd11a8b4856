package io.nextplay.release.draft;

import io.nextplay.Refusal;
import io.nextplay.Refusal.Kind;
import io.nextplay.release.ActiveRelease;
import io.nextplay.release.impact.BookProgress;
import io.nextplay.release.impact.Impact;
import io.nextplay.table.Approval;
import io.nextplay.table.Approval.Measure;
import io.nextplay.table.CellRef;
import io.nextplay.table.Model;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds out who has to approve a draft. The sheet Approval of the release in force says so, not
 * that of the draft, which would lower its own bar.
 */
@ApplicationScoped
public class RequiredApproval {

  private static final Duration LONGEST = Duration.ofSeconds(30);

  private final MeasureDraft measure;
  private final Workbench workbench;
  private final ActiveRelease active;

  RequiredApproval(MeasureDraft measure, Workbench workbench, ActiveRelease active) {
    this.measure = measure;
    this.workbench = workbench;
    this.active = active;
  }

  /**
   * Who has to approve.
   *
   * @param approvals how many different people, at least 1
   * @param by who they must be
   * @param row the row that says so; null when there is no sheet Approval
   */
  public record Need(int approvals, Approval.By by, @Nullable CellRef row) {

    private static final Need ONE = new Need(1, Approval.By.APPROVER, null);

    private static Need of(Approval.Row row) {
      return new Need(row.approvals(), row.by(), row.place());
    }

    /** {@code 1 of 2 approvals (approval.xlsx!Approval!5)}; empty when one is enough. */
    String said(int given) {
      return approvals == 1 ? "" : given + " of " + approvals + " approvals (" + row + ")";
    }
  }

  /**
   * Who has to approve a draft, after measuring what it would do where that matters.
   *
   * @throws Refusal when that is not known yet, or cannot be
   */
  Need of(Draft draft) {
    Approval approval = approval();
    if (weakens(draft)) {
      return highest(approval);
    }
    if (!approval.needsImpact()) {
      return approval.of(Map.of()).map(Need::of).orElse(Need.ONE);
    }
    BookProgress<Impact> progress = measure.impact(draft.id(), LONGEST, false);
    return progress
        .result()
        .map(impact -> of(draft, impact))
        .orElseThrow(() -> unknown(draft, progress));
  }

  /** Who has to approve a draft that has such an impact. */
  public Need of(Draft draft, Impact impact) {
    Approval approval = approval();
    return weakens(draft)
        ? highest(approval)
        : approval.of(measured(impact)).map(Need::of).orElse(Need.ONE);
  }

  /** Who lowers the bar, or takes tests away, needs as many as anybody: else two steps would do. */
  private boolean weakens(Draft draft) {
    Model before = active.current().orElseThrow().ruleSet().model();
    return workbench
        .compiled(draft)
        .result()
        .map(result -> !Safeguards.weakened(before, result.ruleSet().model()).isEmpty())
        .orElse(false);
  }

  private static Need highest(Approval approval) {
    return approval.rows().stream()
        .max(Comparator.comparing(Approval.Row::by).thenComparing(Approval.Row::approvals))
        .map(Need::of)
        .orElse(Need.ONE);
  }

  private Approval approval() {
    return active.current().orElseThrow().ruleSet().model().approval();
  }

  private static Map<Measure, Double> measured(Impact impact) {
    Map<Measure, Double> measured = new EnumMap<>(Measure.class);
    measured.put(Measure.ACCOUNTS, (double) impact.moved());
    measured.put(Measure.ARR, impact.movedArr());
    measured.put(
        Measure.ACCOUNTS_SHARE, share((double) impact.moved(), (double) impact.accounts()));
    measured.put(Measure.ARR_SHARE, share(impact.movedArr(), impact.arr()));
    return measured;
  }

  /** Of nothing, nothing moves. */
  private static double share(double part, double all) {
    return all == 0 ? 0 : part / all;
  }

  private static Refusal unknown(Draft draft, BookProgress<Impact> progress) {
    String now =
        progress
            .failure()
            .orElse(
                progress.decided() + " of " + progress.of() + " accounts are decided; ask again");
    return new Refusal(
        Kind.CONFLICT,
        "impact-unknown",
        "who has to approve draft " + draft.id() + " depends on its impact: " + now);
  }
}
