package io.nextplay.release.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nextplay.Refusal;
import io.nextplay.Transactions;
import io.nextplay.release.ActiveRelease;
import io.nextplay.release.Publication;
import io.nextplay.release.ReleaseFiles;
import io.nextplay.release.Releases;
import io.nextplay.release.audit.Action;
import io.nextplay.release.audit.AuditEntry;
import io.nextplay.release.audit.AuditLog;
import io.nextplay.table.Cell;
import io.nextplay.table.GridTop;
import io.nextplay.table.Issue;
import io.nextplay.table.Places;
import io.nextplay.table.Sheet;
import io.nextplay.table.SheetEdit;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** From the first edit to the way back, with two people, as RevOps works. */
@QuarkusTest
@TestProfile(OwnDrafts.class)
class DraftsTest {

  private static final String TIERS = "expansion-score.xlsx";

  @Inject BeginDraft begin;
  @Inject EditWorkbooks edit;
  @Inject CheckDraft check;
  @Inject ReviewDraft review;
  @Inject PublishDraft publish;
  @Inject RebaseDraft rebase;
  @Inject RollBack rollBack;
  @Inject FindDraft find;
  @Inject Releases releases;
  @Inject ActiveRelease active;
  @Inject AuditLog audit;
  @Inject Transactions transactions;

  @Test
  void fromAnEditToThePublishedReleaseAndBack() {
    String before = inForce().release();
    Draft draft = begin.begin("raise the cut-off", "active", "rita");
    assertThat(draft.state()).isEqualTo(Draft.State.EDITING);
    Draft edited = note(draft, "rita", "for the test");
    assertThat(edited.revision()).isEqualTo(2);
    assertThat(check.diff(draft.id())).hasSize(1);
    assertThat(check.check(draft.id()).publishable()).isTrue();
    review.submit(draft.id(), Caller.of("rita"), "please");
    assertRefused(() -> publish.publish(draft.id(), Caller.of("sam"), null), "wrong-state");
    assertRefused(() -> review.approve(draft.id(), Caller.of("rita"), null), "four-eyes");
    review.approve(draft.id(), Caller.of("sam"), null);
    Publication published = publish.publish(draft.id(), Caller.of("sam"), null);
    assertThat(active.current().orElseThrow().release().id()).isEqualTo(published.release());
    assertThat(published.digest()).isEqualTo(edited.digest());
    assertThat(inForce()).isEqualTo(published);
    assertRefused(() -> note(draft, "rita", "again"), "draft-closed");
    Publication back = rollBack.to(before, "sam", published.release(), null);
    assertThat(active.current().orElseThrow().release().id()).isEqualTo(before);
    assertThat(back.kind()).isEqualTo(Publication.Kind.ROLLBACK);
    assertThat(releases.find(published.release())).isPresent();
    assertRefused(() -> rollBack.to(before, "sam", null, null), "already-active");
    assertRefused(
        () -> rollBack.to(published.release(), "sam", published.release(), null),
        "another-release");
    assertThat(audit.page(draft.id(), null, 20))
        .extracting(AuditEntry::action)
        .containsExactly(
            Action.PUBLISHED, Action.APPROVED, Action.SUBMITTED, Action.EDITED, Action.DRAFTED);
    AuditEntry edit = audit.page(draft.id(), null, 20).get(3);
    assertThat(edit.actor()).isEqualTo("rita");
    assertThat(edit.fromDigest()).isEqualTo(draft.digest());
    assertThat(edit.toDigest()).isEqualTo(edited.digest());
    assertThat(edit.changes().get(0).cell()).startsWith(TIERS + "!Tiers!");
    assertThat(edit.changes().get(0).text()).contains("for the test");
    assertThat(audit.page(null, null, 1).get(0).action()).isEqualTo(Action.ROLLED_BACK);
  }

  @Test
  void whatFailsItsScenariosCannotBeSubmitted() {
    Draft draft = begin.begin("lower a cut-off", "active", "rita");
    set(draft, Caller.of("rita"), "Tiers", cutOff(draft), ">= 60");
    Check found = check.check(draft.id());
    assertThat(found.publishable()).isFalse();
    assertThat(found.scenarios()).anyMatch(outcome -> !outcome.passed());
    assertThatThrownBy(() -> review.submit(draft.id(), Caller.of("rita"), null))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.code()).isEqualTo("not-publishable");
              assertThat(refusal.faults().get(0).cell()).startsWith("scenarios.xlsx!");
            });
  }

  @Test
  void aBrokenDraftIsKeptAndSaysWhere() {
    Draft draft = begin.begin("half done", "active", "rita");
    Draft broken = set(draft, Caller.of("rita"), "Tiers", cutOff(draft), ">= lots");
    assertThat(check.issues(broken))
        .anyMatch(issue -> issue.cell().toString().startsWith(TIERS + "!Tiers!A"));
    assertThat(check.check(draft.id()).publishable()).isFalse();
    Draft mended = set(draft, Caller.of("rita"), "Tiers", cutOff(draft), ">= 75");
    assertThat(mended.digest()).isEqualTo(draft.digest());
    assertThat(mended.revision()).isEqualTo(3);
    assertThat(check.diff(draft.id())).isEmpty();
  }

  @Test
  void twoPeopleDoNotOverwriteEachOther() {
    Draft draft = begin.begin("together", "active", "rita");
    note(draft, "rita", "mine");
    assertThatThrownBy(() -> note(draft, new Caller("sam", 1L), "theirs"))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.code()).isEqualTo("draft-changed");
              assertThat(refusal.faults().get(0).message()).startsWith("rita at ").contains("mine");
              assertThat(refusal.faults().get(0).cell()).startsWith(TIERS + "!Tiers!");
            });
    assertRefused(() -> note(draft, Caller.of("sam"), "theirs"), "revision-needed");
    assertThat(note(draft, new Caller("sam", 2L), "theirs").edited().by()).isEqualTo("sam");
    assertThat(find.one(draft.id()).revision()).isEqualTo(3);
  }

  @Test
  void anEditTakesBackWhatWasApproved() {
    Draft draft = begin.begin("approved and changed", "active", "rita");
    note(draft, "rita", "one");
    review.submit(draft.id(), Caller.of("rita"), null);
    review.approve(draft.id(), Caller.of("sam"), null);
    Draft changed = note(draft, "rita", "two");
    assertThat(changed.state()).isEqualTo(Draft.State.EDITING);
    assertThat(changed.approvals()).isEmpty();
    assertRefused(() -> publish.publish(draft.id(), Caller.of("sam"), null), "wrong-state");
    review.submit(draft.id(), Caller.of("rita"), null);
    assertThat(review.reject(draft.id(), Caller.of("sam"), "no").state())
        .isEqualTo(Draft.State.EDITING);
    review.discard(draft.id(), Caller.of("rita"));
    assertRefused(() -> note(draft, "rita", "three"), "draft-closed");
  }

  @Test
  void aStaleBaseSaysWhoseChangeItWasAndIsTakenOverFileByFile() {
    String before = inForce().release();
    Draft mine = begin.begin("mine", "active", "rita");
    Draft conflicting = begin.begin("conflicting", "active", "rita");
    Draft theirs = begin.begin("theirs", "active", "tom");
    note(theirs, "tom", "their note");
    note(conflicting, "rita", "another note");
    String first =
        check.content(mine).workbooks().stream()
            .filter(workbook -> workbook.name().equals("pql.xlsx"))
            .map(workbook -> workbook.sheets().get(0).name())
            .findFirst()
            .orElseThrow();
    SheetEdit title = new SheetEdit.SetCell(1, 1, text("A better title"));
    edit.patch(mine.id(), Caller.of("rita"), "pql.xlsx", first, List.of(title));
    Publication published = publishAll(theirs, "tom");
    approve(mine, "rita");
    assertThatThrownBy(() -> publish.publish(mine.id(), Caller.of("sam"), null))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.code()).isEqualTo("stale-base");
              assertThat(refusal.faults().get(0).message())
                  .startsWith("sam at ")
                  .contains("their note");
            });
    Draft rebased = rebase.rebase(mine.id(), Caller.of("rita"));
    assertThat(rebased.base()).isEqualTo(published.release());
    assertThat(check.diff(mine.id())).hasSize(1);
    assertThatThrownBy(() -> rebase.rebase(conflicting.id(), Caller.of("rita")))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.code()).isEqualTo("rebase-conflict");
              assertThat(refusal.faults())
                  .extracting(Refusal.Fault::code)
                  .contains("ChangedMeanwhile", "ChangedHere");
            });
    publishAll(mine, "rita");
    rollBack.to(before, "sam", null, null);
  }

  @Test
  void whatAnotherNodePublishesIsFollowed() throws InterruptedException {
    Publication before = inForce();
    Draft draft = begin.begin("elsewhere", "active", "rita");
    Draft edited = note(draft, "rita", "written elsewhere");
    ReleaseFiles files = check.files(edited);
    // another node stores just this; nobody tells this one
    Publication theirs =
        transactions.run(
            () ->
                releases.publish(
                    releases.keep(String.valueOf(edited.digest()), files),
                    Publication.Kind.PUBLISH,
                    "somebody"));
    long end = System.nanoTime() + 30_000_000_000L;
    while (active.sequence() < theirs.sequence() && System.nanoTime() < end) {
      Thread.sleep(50);
    }
    assertThat(active.current().orElseThrow().release().id()).isEqualTo(theirs.release());
    rollBack.to(before.release(), "sam", null, null);
    review.discard(draft.id(), Caller.of("rita"));
  }

  @Test
  void aNewSheetAndWorkbookAreMadeAndTakenAway() {
    Draft draft = begin.begin("a new sheet", "active", "rita");
    Sheet sheet = new Sheet("About", List.of(List.of(new Cell.Text("only text"))), List.of());
    edit.putSheet(draft.id(), Caller.of("rita"), "notes.xlsx", sheet);
    assertThat(check.content(find.one(draft.id())).workbooks())
        .anyMatch(workbook -> workbook.name().equals("notes.xlsx"));
    assertRefused(
        () -> edit.deleteSheet(draft.id(), Caller.of("rita"), "notes.xlsx", "About"), "last-sheet");
    Draft back = edit.delete(draft.id(), Caller.of("rita"), "notes.xlsx");
    assertThat(back.digest()).isEqualTo(draft.digest());
    assertRefused(
        () -> edit.put(draft.id(), Caller.of("rita"), "evil.xlsx", new byte[] {1, 2, 3}),
        "invalid-workbook");
    assertRefused(
        () -> edit.put(draft.id(), Caller.of("rita"), "../evil.xlsx", new byte[] {1, 2, 3}),
        "invalid-workbook");
  }

  @Test
  void asManyApproveAsTheSheetInForceAsksFor() {
    String before = inForce().release();
    Draft stricter = begin.begin("two people", "active", "rita");
    askFor(stricter, 2, "approver");
    assertThat(check.check(stricter.id()).issues())
        .extracting(Issue::toString)
        .anyMatch(each -> each.endsWith("who has to approve is changed"));
    // who lowers the bar, or seems to, needs as many as anybody
    review.submit(stricter.id(), Caller.of("rita"), null);
    assertThat(review.approve(stricter.id(), Caller.of("sam"), null).needed()).isEqualTo(2);
    review.approve(stricter.id(), Caller.of("tom"), null);
    publish.publish(stricter.id(), Caller.of("sam"), null);
    Draft laxer = begin.begin("one administrator", "active", "rita");
    askFor(laxer, 1, "admin");
    review.submit(laxer.id(), Caller.of("rita"), null);
    assertThat(review.approve(laxer.id(), Caller.of("sam"), "fine").state())
        .isEqualTo(Draft.State.SUBMITTED);
    assertRefused(() -> review.approve(laxer.id(), Caller.of("sam"), null), "approved-before");
    assertRefused(() -> publish.publish(laxer.id(), Caller.of("sam"), null), "wrong-state");
    assertThat(review.approve(laxer.id(), Caller.of("tom"), null).state())
        .isEqualTo(Draft.State.APPROVED);
    assertThat(audit.page(laxer.id(), null, 10))
        .extracting(AuditEntry::note)
        .contains(
            "1 of 2 approvals (approval.xlsx!Approval!5): fine",
            "2 of 2 approvals (approval.xlsx!Approval!5)");
    publish.publish(laxer.id(), Caller.of("sam"), null);
    Draft last = begin.begin("by an administrator", "active", "rita");
    note(last, "rita", "for administrators");
    review.submit(last.id(), Caller.of("rita"), null);
    assertRefused(() -> review.approve(last.id(), Caller.of("sam"), null), "admin-approves");
    assertThat(review.approve(last.id(), new Caller("sam", null, true), null).state())
        .isEqualTo(Draft.State.APPROVED);
    review.discard(last.id(), Caller.of("rita"));
    rollBack.to(before, "sam", null, null);
  }

  @Test
  void whoeverEditedADraftDoesNotApproveIt() {
    Draft draft = begin.begin("many hands", "active", "rita");
    Draft mine = note(draft, new Caller("sam", draft.revision()), "by sam");
    note(mine, new Caller("rita", mine.revision()), "by rita");
    review.submit(draft.id(), Caller.of("rita"), null);
    assertRefused(() -> review.approve(draft.id(), Caller.of("sam"), null), "four-eyes");
    assertThat(review.approve(draft.id(), Caller.of("tom"), null).state())
        .isEqualTo(Draft.State.APPROVED);
    review.discard(draft.id(), Caller.of("rita"));
  }

  @Test
  void testsThatAreTakenAwayAreToldAndNeedTheHighestBar() {
    Draft draft = begin.begin("no more tests", "active", "rita");
    edit.delete(draft.id(), Caller.of("rita"), "scenarios.xlsx");
    edit.delete(draft.id(), Caller.of("rita"), "invariants.xlsx");
    assertThat(check.check(draft.id()).issues())
        .extracting(Issue::code)
        .filteredOn("Weakened"::equals)
        .hasSizeGreaterThan(200);
    review.submit(draft.id(), Caller.of("rita"), null);
    assertThat(review.approve(draft.id(), Caller.of("sam"), null).state())
        .isEqualTo(Draft.State.SUBMITTED);
    review.discard(draft.id(), Caller.of("rita"));
  }

  /** Edits the row for everything else. */
  private void askFor(Draft draft, int approvals, String by) {
    SheetEdit.Value number =
        new SheetEdit.Value(new Cell.Numeric(BigDecimal.valueOf(approvals), false), false);
    edit.patch(
        draft.id(),
        Caller.of("rita"),
        "approval.xlsx",
        "Approval",
        List.of(new SheetEdit.SetCell(7, 3, number), new SheetEdit.SetCell(7, 4, text(by))));
  }

  private Publication publishAll(Draft draft, String by) {
    approve(draft, by);
    return publish.publish(draft.id(), Caller.of("sam"), null);
  }

  private void approve(Draft draft, String by) {
    review.submit(draft.id(), Caller.of(by), null);
    review.approve(draft.id(), Caller.of("sam"), null);
  }

  private Publication inForce() {
    return releases.inForce().orElseThrow();
  }

  private Draft note(Draft draft, String by, String text) {
    return note(draft, Caller.of(by), text);
  }

  private Draft note(Draft draft, Caller caller, String text) {
    return set(draft, caller, "Tiers", "C" + cutOff(draft).substring(1), text);
  }

  private Draft set(Draft draft, Caller caller, String sheet, String cell, String value) {
    Places.At at = Places.cell(cell).orElseThrow();
    return edit.patch(
        draft.id(),
        caller,
        TIERS,
        sheet,
        List.of(new SheetEdit.SetCell(at.row(), at.column(), text(value))));
  }

  /** The cell that says from which score an account is ready. */
  private String cutOff(Draft draft) {
    Sheet tiers =
        check.content(find.one(draft.id())).workbooks().stream()
            .filter(workbook -> workbook.name().equals(TIERS))
            .flatMap(workbook -> workbook.sheets().stream())
            .filter(sheet -> sheet.name().equals("Tiers"))
            .findFirst()
            .orElseThrow();
    return "A" + (GridTop.of(tiers).header() + 1);
  }

  private static SheetEdit.Value text(String value) {
    return new SheetEdit.Value(new Cell.Text(value), false);
  }

  private static void assertRefused(Runnable step, String code) {
    assertThatThrownBy(step::run)
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
  }
}
