package io.nextplay.problem;

import io.nextplay.Problem;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Comparator;
import java.util.List;

/** What Bean Validation finds wrong with parameters and bodies. */
final class Violations {

  private Violations() {}

  static Problem problem(ConstraintViolationException violations) {
    List<Problem.Item> issues =
        violations.getConstraintViolations().stream()
            .map(Violations::item)
            .sorted(Comparator.comparing(item -> String.valueOf(item.pointer())))
            .toList();
    return HttpProblems.problem(
        422, "invalid-request", issues.size() + " of the values sent are not allowed", issues);
  }

  private static Problem.Item item(ConstraintViolation<?> violation) {
    return new Problem.Item(
        "NotAllowed", "ERROR", violation.getMessage(), pointer(violation.getPropertyPath()), null);
  }

  /** The path without the names of the method and of its body parameter. */
  private static String pointer(Path path) {
    StringBuilder pointer = new StringBuilder();
    for (Path.Node node : path) {
      if (node.getIndex() != null) {
        pointer.append('/').append(node.getIndex());
      }
      if (node.getKind() == ElementKind.PROPERTY && node.getName() != null) {
        pointer.append('/').append(node.getName());
      }
    }
    return pointer.toString();
  }
}
