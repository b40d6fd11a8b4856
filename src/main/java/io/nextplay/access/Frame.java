package io.nextplay.access;

import java.util.List;
import java.util.stream.Collectors;

/** Draws a frame around lines of a log that must not be overlooked. */
final class Frame {

  private Frame() {}

  static String of(List<String> lines) {
    int width = lines.stream().mapToInt(String::length).max().orElse(0);
    String edge = "+" + "-".repeat(width + 4) + "+";
    return lines.stream()
        .map(line -> "|  " + line + " ".repeat(width - line.length()) + "  |")
        .collect(Collectors.joining("\n", "\n" + edge + "\n", "\n" + edge));
  }
}
