package io.nextplay.release.draft;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A release in the making: a copy of the files of a release, to be edited. Immutable; every step
 * makes another one.
 *
 * @param id its number; 0 for one that is not stored yet
 * @param title what it is about
 * @param base the id of the release that it was begun from, or last rebased on
 * @param state how far it is
 * @param revision how often its content was changed
 * @param digest the digest of its content; null while a file of it cannot be read
 * @param created who began it
 * @param edited who changed its content last
 * @param submitted who offered it for approval; null before
 * @param approvals who approved it as it is now
 * @param needed how many have to approve it; null before the first did
 * @param release the id of the release that it became; null before
 */
public record Draft(
    long id,
    String title,
    String base,
    State state,
    long revision,
    @Nullable String digest,
    Signed created,
    Signed edited,
    @Nullable Signed submitted,
    List<Signed> approvals,
    @Nullable Integer needed,
    @Nullable String release) {

  /** How far a draft is. */
  public enum State {
    /** It may be edited. */
    EDITING,
    /** It waits for approval; an edit takes it back. */
    SUBMITTED,
    /** It may be published; an edit takes it back. */
    APPROVED,
    /** It became a release, and never changes again. */
    PUBLISHED,
    /** It was given up. */
    DISCARDED
  }

  /** Copies its list. */
  public Draft {
    approvals = List.copyOf(approvals);
  }

  /** Whether it can still change. */
  public boolean isOpen() {
    return state != State.PUBLISHED && state != State.DISCARDED;
  }

  /** The same draft with other content; whatever was approved is approved no more. */
  Draft edited(Signed by, @Nullable String newDigest) {
    return new Draft(
        id,
        title,
        base,
        State.EDITING,
        revision + 1,
        newDigest,
        created,
        by,
        null,
        List.of(),
        null,
        release);
  }

  Draft basedOn(String newBase) {
    return copy(newBase, state, submitted, approvals, needed, release);
  }

  Draft submitted(Signed by) {
    return copy(base, State.SUBMITTED, by, List.of(), null, release);
  }

  /** Back to its editors. */
  Draft rejected() {
    return copy(base, State.EDITING, null, List.of(), null, release);
  }

  Draft approved(List<Signed> by, int of) {
    State reached = by.size() >= of ? State.APPROVED : State.SUBMITTED;
    return copy(base, reached, submitted, by, of, release);
  }

  Draft published(String as) {
    return copy(base, State.PUBLISHED, submitted, approvals, needed, as);
  }

  Draft discarded() {
    return copy(base, State.DISCARDED, submitted, approvals, needed, release);
  }

  /** The same content, elsewhere on its way. */
  private Draft copy(
      String newBase,
      State newState,
      @Nullable Signed newSubmitted,
      List<Signed> newApprovals,
      @Nullable Integer newNeeded,
      @Nullable String newRelease) {
    return new Draft(
        id,
        title,
        newBase,
        newState,
        revision,
        digest,
        created,
        edited,
        newSubmitted,
        newApprovals,
        newNeeded,
        newRelease);
  }
}
