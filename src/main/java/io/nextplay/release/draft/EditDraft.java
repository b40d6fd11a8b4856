package io.nextplay.release.draft;

import io.nextplay.Transactions;
import io.nextplay.release.Compilation;
import io.nextplay.release.ReleaseFiles;
import io.nextplay.release.audit.Action;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * Changes the content of drafts, one edit at a time. Broken content is kept, too, for work may be
 * half done; only publishing asks for more. An edit takes back whatever was approved.
 */
@ApplicationScoped
class EditDraft {

  private final FindDraft find;
  private final Drafts drafts;
  private final Workbench workbench;
  private final Journal journal;
  private final Transactions transactions;

  EditDraft(
      FindDraft find,
      Drafts drafts,
      Workbench workbench,
      Journal journal,
      Transactions transactions) {
    this.find = find;
    this.drafts = drafts;
    this.workbench = workbench;
    this.journal = journal;
    this.transactions = transactions;
  }

  /**
   * Applies a change to the files of a draft.
   *
   * @param change may refuse, and then nothing has happened
   * @return the draft as it is now; its revision is the old one when the content says the same as
   *     before, for looks alone are no change
   */
  Draft edit(long id, Caller caller, UnaryOperator<ReleaseFiles> change) {
    return transactions.run(() -> apply(find.toEdit(id, caller), caller, change));
  }

  private Draft apply(Draft draft, Caller caller, UnaryOperator<ReleaseFiles> change) {
    Compilation before = workbench.compiled(draft);
    ReleaseFiles files = change.apply(drafts.files(draft.id()));
    Compilation after = Compilation.of(files);
    String digest = after.content().isComplete() ? after.content().digest() : null;
    if (digest != null && Objects.equals(digest, draft.digest())) {
      drafts.save(draft, files);
      return draft;
    }
    Draft edited = draft.edited(journal.sign(caller.name()), digest);
    drafts.save(edited, files);
    journal.changed(
        Action.EDITED, draft, edited, null, before.content().changesTo(after.content()));
    workbench.put(edited, after);
    return edited;
  }
}
