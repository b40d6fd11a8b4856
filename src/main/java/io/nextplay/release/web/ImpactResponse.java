package io.nextplay.release.web;

import io.nextplay.decision.DecisionChange;
import io.nextplay.release.draft.RequiredApproval;
import io.nextplay.release.impact.BookProgress;
import io.nextplay.release.impact.Impact;
import io.nextplay.release.web.BookProgressResponse.State;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a draft, or a release, would do to the stored book. */
@Schema(name = "ImpactResponse")
record ImpactResponse(
    State state,
    @Schema(description = "How many accounts are decided, and how many there are")
        BookProgressResponse progress,
    @Schema(description = "The clock of all decisions; null until it is done")
        @Nullable Instant asOf,
    @Schema(description = "Accounts that would be decided otherwise") @Nullable Sum moved,
    @Schema(description = "All accounts that were decided") @Nullable Sum book,
    @Schema(
            description =
                "Who has to approve a draft that does so, by the release in force; null for a release")
        @Nullable Approval approval,
    @Schema(description = "What was changed, and what each change moves")
        @Nullable List<Step> changes,
    @Schema(description = "What would move where, by part of the decision")
        @Nullable List<Movement> movements,
    @Schema(description = "Next best actions by owner, before and after")
        @Nullable Map<String, Impact.Load> owners,
    @Schema(description = "The moved accounts that pay most") @Nullable List<Account> top,
    @Schema(
            description =
                "The rows of the draft, or of the release, that no account of the book hits")
        @Nullable List<IssueResponse> neverHit,
    @Schema(description = "Why it could not be worked out; null unless it FAILED")
        @Nullable String failure) {

  /** Accounts and what they pay. */
  @Schema(name = "ImpactSumResponse")
  record Sum(long accounts, double arr) {}

  /** Who has to approve. */
  @Schema(name = "ImpactApprovalResponse")
  record Approval(
      @Schema(description = "How many different people") int approvals,
      @Schema(description = "Who they must be") io.nextplay.table.Approval.By by,
      @Schema(description = "The row that says so; null when there is no sheet Approval")
          @Nullable String row) {}

  /** A change. */
  @Schema(name = "ImpactChangeResponse")
  record Step(String cell, String text, long accounts, double arr) {}

  /** Accounts that move the same way. */
  @Schema(name = "ImpactMovementResponse")
  record Movement(
      DecisionChange.What what,
      @Nullable String product,
      @Nullable String from,
      @Nullable String to,
      long accounts,
      double arr,
      @Schema(description = "The changes that do it; several cells when only together")
          List<Cause> causes) {}

  /** What moves accounts. */
  @Schema(name = "ImpactCauseResponse")
  record Cause(List<String> cells, long accounts, double arr) {}

  /** A moved account. */
  @Schema(name = "ImpactAccountResponse")
  record Account(
      String accountId, @Nullable Double arr, List<DecisionChange> changes, List<String> cells) {}

  static ImpactResponse of(
      BookProgress<Impact> progress, Function<Impact, RequiredApproval.@Nullable Need> required) {
    BookProgressResponse how = new BookProgressResponse(progress.decided(), progress.of());
    if (progress.result().isEmpty()) {
      String failure = progress.failure().orElse(null);
      State state = failure == null ? State.RUNNING : State.FAILED;
      return new ImpactResponse(
          state, how, null, null, null, null, null, null, null, null, null, failure);
    }
    Impact impact = progress.result().get();
    return new ImpactResponse(
        State.DONE,
        how,
        impact.asOf(),
        new Sum(impact.moved(), impact.movedArr()),
        new Sum(impact.accounts(), impact.arr()),
        approval(required.apply(impact)),
        impact.steps().stream()
            .map(each -> new Step(each.place(), each.text(), each.accounts(), each.arr()))
            .toList(),
        impact.movements().stream().map(each -> movement(each, impact)).toList(),
        impact.owners(),
        impact.top().stream()
            .map(
                each ->
                    new Account(each.id(), each.arr(), each.changes(), cells(each.steps(), impact)))
            .toList(),
        impact.neverHit().stream().map(IssueResponse::of).toList(),
        null);
  }

  private static @Nullable Approval approval(RequiredApproval.@Nullable Need need) {
    return need == null
        ? null
        : new Approval(
            need.approvals(), need.by(), need.row() == null ? null : need.row().toString());
  }

  private static Movement movement(Impact.Movement movement, Impact impact) {
    return new Movement(
        movement.what(),
        movement.product(),
        movement.from(),
        movement.to(),
        movement.accounts(),
        movement.arr(),
        movement.causes().stream()
            .map(cause -> new Cause(cells(cause.steps(), impact), cause.accounts(), cause.arr()))
            .toList());
  }

  private static List<String> cells(List<Integer> steps, Impact impact) {
    return steps.stream().map(step -> impact.steps().get(step).place()).toList();
  }
}
