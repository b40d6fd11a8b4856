package io.nextplay.release.draft;

import io.nextplay.Refusal;
import io.nextplay.Refusal.Kind;
import io.nextplay.Transactions;
import io.nextplay.release.ReleaseConfig;
import io.nextplay.release.audit.Action;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes drafts from their editors to those who answer for them. */
@ApplicationScoped
public class ReviewDraft {

  private final FindDraft find;
  private final Drafts drafts;
  private final CheckDraft check;
  private final Journal journal;
  private final Transactions transactions;
  private final ReleaseConfig config;

  ReviewDraft(
      FindDraft find,
      Drafts drafts,
      CheckDraft check,
      Journal journal,
      Transactions transactions,
      ReleaseConfig config) {
    this.find = find;
    this.drafts = drafts;
    this.check = check;
    this.journal = journal;
    this.transactions = transactions;
    this.config = config;
  }

  /**
   * Offers a draft for approval.
   *
   * @param note what approvers should know; null for nothing
   * @throws Refusal when it could not be published, with everything that keeps it from it
   */
  public Draft submit(long id, Caller caller, @Nullable String note) {
    check.requirePublishable(find.one(id));
    return transactions.run(
        () -> {
          Draft draft = find.toChange(id, caller);
          require(draft, Draft.State.EDITING, "submitted");
          check.requirePublishable(draft);
          return save(Action.SUBMITTED, caller, draft.submitted(journal.sign(caller.name())), note);
        });
  }

  /**
   * Approves a draft that was submitted.
   *
   * @throws Refusal when the caller was its last editor, unless that is allowed
   */
  public Draft approve(long id, Caller caller, @Nullable String note) {
    return transactions.run(
        () -> {
          Draft draft = find.toChange(id, caller);
          require(draft, Draft.State.SUBMITTED, "approved");
          requireFourEyes(draft, caller);
          List<Signed> approvals = new ArrayList<>(draft.approvals());
          if (approvals.stream().noneMatch(each -> each.by().equals(caller.name()))) {
            approvals.add(journal.sign(caller.name()));
          }
          return save(
              Action.APPROVED, caller, draft.approved(approvals, true), said(draft, caller, note));
        });
  }

  /** Sends a draft back to its editors. */
  public Draft reject(long id, Caller caller, @Nullable String note) {
    return transactions.run(
        () -> {
          Draft draft = find.toChange(id, caller);
          if (draft.state() == Draft.State.EDITING) {
            throw wrongState(draft, "sent back");
          }
          return save(Action.REJECTED, caller, draft.rejected(), note);
        });
  }

  /** Gives a draft up; its files are gone, and what was done to it stays in the audit log. */
  public void discard(long id, Caller caller) {
    transactions.run(
        () -> {
          Draft draft = find.toChange(id, caller);
          return save(Action.DISCARDED, caller, draft.discarded(), null);
        });
  }

  private Draft save(Action action, Caller caller, Draft draft, @Nullable String note) {
    drafts.save(draft);
    journal.step(action, caller.name(), draft, note);
    return draft;
  }

  private void requireFourEyes(Draft draft, Caller caller) {
    if (config.fourEyes() && isOwn(draft, caller)) {
      throw new Refusal(
          Kind.NOT_ALLOWED,
          "four-eyes",
          caller.name() + " edited this draft last, so somebody else has to approve it");
    }
  }

  private @Nullable String said(Draft draft, Caller caller, @Nullable String note) {
    String own = "approved by its own editor, for four eyes are switched off";
    if (!isOwn(draft, caller)) {
      return note;
    }
    return note == null ? own : own + ": " + note;
  }

  private static boolean isOwn(Draft draft, Caller caller) {
    return draft.edited().by().equals(caller.name());
  }

  static void require(Draft draft, Draft.State state, String done) {
    if (draft.state() != state) {
      throw wrongState(draft, done);
    }
  }

  private static Refusal wrongState(Draft draft, String done) {
    String now =
        switch (draft.state()) {
          case EDITING -> "is being edited; submit it first";
          case SUBMITTED -> "waits for approval";
          case APPROVED -> "is approved already";
          default -> "is closed";
        };
    return new Refusal(
        Kind.CONFLICT, "wrong-state", "draft " + draft.id() + " cannot be " + done + ": it " + now);
  }
}
