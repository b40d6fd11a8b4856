package io.nextplay.release.draft;

import org.jspecify.annotations.Nullable;

/**
 * Who wants to change a draft, and what they know of it.
 *
 * @param name who, as the audit log shall name them
 * @param revision the revision that they saw last; null when they do not say
 * @param admin whether they are an administrator
 */
public record Caller(String name, @Nullable Long revision, boolean admin) {

  /** Somebody who is no administrator. */
  public Caller(String name, @Nullable Long revision) {
    this(name, revision, false);
  }

  /** Somebody who does not say which revision they saw. */
  public static Caller of(String name) {
    return new Caller(name, null);
  }
}
