package io.nextplay.release.draft;

import io.nextplay.Refusal;
import io.nextplay.Refusal.Kind;
import io.nextplay.Transactions;
import io.nextplay.release.ReleaseConfig;
import io.nextplay.release.audit.Action;
import io.nextplay.table.Approval;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Takes drafts from their editors to those who answer for them. */
@ApplicationScoped
public class ReviewDraft {

  private final FindDraft find;
  private final Drafts drafts;
  private final CheckDraft check;
  private final RequiredApproval required;
  private final Journal journal;
  private final Transactions transactions;
  private final ReleaseConfig config;

  ReviewDraft(
      FindDraft find,
      Drafts drafts,
      CheckDraft check,
      RequiredApproval required,
      Journal journal,
      Transactions transactions,
      ReleaseConfig config) {
    this.find = find;
    this.drafts = drafts;
    this.check = check;
    this.required = required;
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
   * Approves a draft that was submitted. It is approved when as many people have as its impact asks
   * for.
   *
   * @throws Refusal when the caller edited it, unless that is allowed; when they approved it
   *     before; or when its impact asks for somebody else, or is not known yet
   */
  public Draft approve(long id, Caller caller, @Nullable String note) {
    Draft seen = find.one(id);
    requireApprovable(seen, caller);
    RequiredApproval.Need need = required.of(seen);
    if (need.by() == Approval.By.ADMIN && !caller.admin()) {
      throw new Refusal(
          Kind.NOT_ALLOWED,
          "admin-approves",
          "an administrator has to approve draft " + id + ": " + need.row() + " says so");
    }
    return transactions.run(
        () -> {
          Draft draft = find.toChange(id, caller);
          requireApprovable(draft, caller);
          requireSame(seen, draft);
          List<Signed> approvals = new ArrayList<>(draft.approvals());
          approvals.add(journal.sign(caller.name()));
          String said = said(need.said(approvals.size()), own(draft, caller), note);
          return save(Action.APPROVED, caller, draft.approved(approvals, need.approvals()), said);
        });
  }

  private void requireApprovable(Draft draft, Caller caller) {
    require(draft, Draft.State.SUBMITTED, "approved");
    if (draft.approvals().stream().anyMatch(each -> each.by().equals(caller.name()))) {
      throw new Refusal(
          Kind.CONFLICT,
          "approved-before",
          caller.name() + " approved draft " + draft.id() + " already; somebody else has to, too");
    }
    requireFourEyes(draft, caller);
  }

  /** What was measured is what is approved. */
  private static void requireSame(Draft seen, Draft draft) {
    if (seen.revision() != draft.revision()) {
      throw new Refusal(
          Kind.CONFLICT,
          "edited-meanwhile",
          draft.edited().by() + " edited draft " + draft.id() + " meanwhile; look at it again");
    }
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
          caller.name() + " edited this draft, so somebody else has to approve it");
    }
  }

  private String own(Draft draft, Caller caller) {
    return isOwn(draft, caller) ? "approved by its own editor, for four eyes are switched off" : "";
  }

  private static @Nullable String said(String need, String own, @Nullable String note) {
    String said =
        Stream.of(need, own, note == null ? "" : note)
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(": "));
    return said.isEmpty() ? null : said;
  }

  /** Whoever had a hand in it, not only the last hand. */
  private boolean isOwn(Draft draft, Caller caller) {
    return draft.edited().by().equals(caller.name())
        || journal.editors(draft).contains(caller.name());
  }

  private static String counted(Draft draft) {
    return draft.needed() == null
        ? ""
        : ", of which it has " + draft.approvals().size() + " of " + draft.needed();
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
          case SUBMITTED -> "waits for approval" + counted(draft);
          case APPROVED -> "is approved already";
          default -> "is closed";
        };
    return new Refusal(
        Kind.CONFLICT, "wrong-state", "draft " + draft.id() + " cannot be " + done + ": it " + now);
  }
}
