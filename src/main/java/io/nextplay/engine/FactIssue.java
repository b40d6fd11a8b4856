package io.nextplay.engine;

/**
 * Something wrong with the facts that a caller sent.
 *
 * @param code a stable name, such as {@code UnknownSignal}
 * @param message what is wrong and what would be right
 * @param pointer the JSON pointer of the value, relative to what was read, such as {@code
 *     /account/nps}
 */
public record FactIssue(String code, String message, String pointer) {}
