package io.nextplay.problem;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.nextplay.Problem;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What Jackson finds wrong, in words for callers: no class names, places as they see them. */
final class JsonMistake {

  private static final int LONGEST = 200;

  private JsonMistake() {}

  static Problem problem(JsonProcessingException mistake) {
    if (mistake instanceof MismatchedInputException mismatch && !mismatch.getPath().isEmpty()) {
      return mismatch(mismatch);
    }
    if (mistake instanceof MismatchedInputException) {
      return HttpProblems.problem(400, "malformed-json", "the body is not the JSON expected here");
    }
    return HttpProblems.problem(
        400, "malformed-json", words(mistake.getOriginalMessage()) + place(mistake.getLocation()));
  }

  private static Problem mismatch(MismatchedInputException mismatch) {
    String pointer =
        mismatch.getPath().stream().map(JsonMistake::step).collect(Collectors.joining());
    boolean unknown = mismatch instanceof UnrecognizedPropertyException;
    Problem.Item item =
        new Problem.Item(
            unknown ? "UnknownField" : "WrongType",
            "ERROR",
            unknown ? "there is no such field" : "the value is not of the type expected here",
            pointer,
            null);
    return HttpProblems.problem(
        422, "invalid-request", "a field of the body does not fit", List.of(item));
  }

  private static String step(JsonMappingException.Reference step) {
    String name = step.getFieldName();
    return "/"
        + (name == null
            ? String.valueOf(step.getIndex())
            : name.replace("~", "~0").replace("/", "~1"));
  }

  /** Jackson's sentence without its hints at Java. */
  private static String words(@Nullable String message) {
    String plain =
        message == null
            ? "the body is not JSON"
            : message
                .replaceAll(",? ?\\(?from `[^`]*`\\)?", "")
                .replaceAll("\\(start marker at [^)]*\\)?[^)]*\\)+", "")
                .replaceAll(": enable `[^`]*` to allow", "")
                .replaceAll("(exceeds the maximum allowed) \\((\\d+)$", "$1 ($2)")
                .replaceAll("\\(code \\d+[^)]*\\)", "")
                .replaceAll("\\s+", " ")
                .strip();
    return plain.length() > LONGEST ? plain.substring(0, LONGEST) + "…" : plain;
  }

  private static String place(@Nullable JsonLocation place) {
    return place == null || place.getLineNr() < 1
        ? ""
        : ", at line " + place.getLineNr() + ", column " + place.getColumnNr();
  }
}
