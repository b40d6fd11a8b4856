package io.nextplay.engine.sentence;

/**
 * A rule as it stands in a file of sentences. Immutable.
 *
 * @param file the file's name
 * @param name the rule's name
 * @param line the line that it begins in, from 1
 * @param text all its lines, from {@code rule} to {@code end}
 */
public record SentenceRule(String file, String name, int line, String text) {}
