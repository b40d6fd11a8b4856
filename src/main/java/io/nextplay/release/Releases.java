package io.nextplay.release;

import java.util.List;
import java.util.Optional;

/** The releases that were ever in force, with their files. Implementations are thread-safe. */
public interface Releases {

  /** All releases, newest first. */
  List<Release> all();

  /** The release with this id. */
  Optional<Release> find(String id);

  /** The release with this digest. */
  Optional<Release> withDigest(String digest);

  /** The files of a release; empty when there is no such release. */
  Optional<ReleaseFiles> files(String id);

  /** The publication that is in force; empty before the first. */
  Optional<Publication> inForce();

  /** All publications, newest first. */
  List<Publication> publications();

  /**
   * Keeps content as a release: the one that has this digest already, or a new one. To be used
   * within the transaction that publishes it.
   */
  Release keep(String digest, ReleaseFiles files);

  /**
   * Brings a release into force, in the transaction of the caller, who has looked at {@link
   * #inForce} in it: when somebody else publishes at the same time, one of the two fails, and runs
   * again.
   */
  Publication publish(Release release, Publication.Kind kind, String by);
}
