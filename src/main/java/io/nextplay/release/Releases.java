package io.nextplay.release;

import java.util.List;
import java.util.Optional;

/** The releases that were ever in force, with their files. Implementations are thread-safe. */
public interface Releases {

  /** All releases, newest first. */
  List<Release> all();

  /** The release with this id. */
  Optional<Release> find(String id);

  /** The files of a release; empty when there is no such release. */
  Optional<ReleaseFiles> files(String id);

  /**
   * Brings content into force: the release that has this digest already, or a new one.
   *
   * @param digest the content's digest
   * @param files the content
   */
  Release activate(String digest, ReleaseFiles files);
}
