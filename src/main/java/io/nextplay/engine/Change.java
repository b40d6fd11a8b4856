package io.nextplay.engine;

import io.nextplay.table.Signal;
import org.jspecify.annotations.Nullable;

/**
 * Another value of one signal.
 *
 * @param signal the signal
 * @param product the product that it is of; null for the account
 * @param value a Double or String, by the signal's type
 */
public record Change(Signal signal, @Nullable String product, Object value) {}
