package io.nextplay.release.audit;

/** What was done. */
public enum Action {
  /** The first release came from the source folders. */
  SEEDED,
  /** A draft was begun. */
  DRAFTED,
  /** Content of a draft was changed. */
  EDITED,
  /** A draft took over what was published since it was begun. */
  REBASED,
  /** A draft was offered for approval. */
  SUBMITTED,
  /** A draft was approved. */
  APPROVED,
  /** A draft was sent back to its editors. */
  REJECTED,
  /** A draft came into force as a release. */
  PUBLISHED,
  /** An older release came into force again. */
  ROLLED_BACK,
  /** A draft was given up. */
  DISCARDED,
  /** An API key was made. */
  KEY_MADE,
  /** An API key was revoked. */
  KEY_REVOKED,
  /** A person was added. */
  PERSON_ADDED,
  /** What a person may do, or their password, was changed. */
  PERSON_CHANGED
}
