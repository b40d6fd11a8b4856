package io.nextplay.engine;

import io.nextplay.table.Scope;
import java.util.List;

/**
 * Tables of one scope that do not need each other, and so are asked together.
 *
 * @param entryPoint the name of the Drools entry point that their rules listen to
 * @param scope what they are asked about
 * @param folds one a table, in table order
 */
record Level(String entryPoint, Scope scope, List<Fold> folds) {

  Level {
    folds = List.copyOf(folds);
  }
}
