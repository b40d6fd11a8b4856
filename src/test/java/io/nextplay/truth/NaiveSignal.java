package io.nextplay.truth;

/**
 * A row of the sheet Signals.
 *
 * @param term label, name and type
 * @param scope account or product
 * @param derivation as written; empty when there is none
 * @param halfLife days; 0 when not given
 * @param defaultValue null when there is none
 */
record NaiveSignal(
    NaiveTerm term, String scope, String derivation, double halfLife, Object defaultValue) {}
