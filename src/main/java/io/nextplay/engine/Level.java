package io.nextplay.engine;

import io.nextplay.table.DecisionTable;
import io.nextplay.table.Scope;
import java.util.List;
import java.util.Set;

/**
 * Tables of one scope that do not need each other, and so are asked together.
 *
 * @param entryPoint the name of the Drools entry point that their rules listen to
 * @param scope what they are asked about
 * @param folds one a table, in table order
 * @param network their rows, as Drools compiled them
 */
record Level(String entryPoint, Scope scope, List<Fold> folds, Network network) {

  Level {
    folds = List.copyOf(folds);
  }

  /** A level whose rules are not compiled yet. */
  static Level of(String entryPoint, List<Fold> folds) {
    return new Level(entryPoint, folds.get(0).table().scope(), folds, Network.EMPTY);
  }

  /** The same level, compiled. */
  Level with(Network compiled) {
    return new Level(entryPoint, scope, folds, compiled);
  }

  /** Whether one of these tables stands here. */
  boolean asksOneOf(Set<DecisionTable> tables) {
    return folds.stream().anyMatch(fold -> tables.contains(fold.table()));
  }

  /** Asks the tables about each subject: facts in, hits out, folded into results. */
  void ask(List<Subject> subjects) {
    subjects.forEach(this::ask);
  }

  /** Asks the tables about one subject. */
  void ask(Subject subject) {
    int before = subject.hitCount();
    network.match(subject);
    fold(subject, before);
  }

  /** Folds the hits from a position on; those that do not count are forgotten. */
  void fold(Subject subject, int from) {
    subject.sortHits(from);
    int end = subject.hitCount();
    int at = from;
    int kept = from;
    for (Fold fold : folds) {
      int start = at;
      while (at < end && Subject.tableOf(subject.hitAt(at)) == fold.tableIndex()) {
        at++;
      }
      int counted = fold.fold(subject, start, at);
      for (int i = 0; i < counted; i++) {
        subject.putHit(kept++, subject.hitAt(start + i));
      }
    }
    subject.keepHits(kept);
  }
}
