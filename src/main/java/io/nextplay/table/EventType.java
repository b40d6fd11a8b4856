package io.nextplay.table;

/**
 * A kind of event that signals may be folded from.
 *
 * @param type the code that events carry, such as {@code product.login}
 * @param label for readers
 * @param weight what one event adds to a decayed sum
 */
public record EventType(String type, String label, double weight) {}
