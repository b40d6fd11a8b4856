package io.nextplay.release.draft;

import io.nextplay.Refusal;
import io.nextplay.Refusal.Fault;
import io.nextplay.Refusal.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Changes the rules of drafts that are written as sentences. Rules in DRL, and the words that
 * sentences are made of, are code: they come from the source folders only.
 */
@ApplicationScoped
public class EditSentences {

  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,62}\\.dslr");
  private static final int LONGEST = 200_000;
  private static final int MOST_FILES = 50;

  private final EditDraft edit;

  EditSentences(EditDraft edit) {
    this.edit = edit;
  }

  /**
   * Puts a file of sentences, new or instead of the one of that name. What is wrong in it is told
   * by the draft's issues, line by line; nothing of it runs before it is published.
   *
   * @param name the file name with {@code .dslr}
   * @throws Refusal when the name or the size does not do
   */
  public Draft put(long id, Caller caller, String name, String text) {
    if (!NAME.matcher(name).matches()) {
      throw invalid(
          "BadName",
          "`"
              + name
              + "` is no name for sentences; lower case letters, digits and dashes, such as"
              + " `expansion.dslr`, are");
    }
    if (text.length() > LONGEST) {
      throw invalid("TextTooLong", "a file of sentences has at most " + LONGEST + " characters");
    }
    return edit.edit(
        id,
        caller,
        files -> {
          if (files.rules().size() >= MOST_FILES && !files.rules().containsKey(name)) {
            throw new Refusal(
                Kind.CONFLICT, "too-many-files", "a release has at most " + MOST_FILES + " rules");
          }
          return files.withRules(name, text);
        });
  }

  /** Takes a file of sentences away. */
  public Draft delete(long id, Caller caller, String name) {
    return edit.edit(
        id,
        caller,
        files -> {
          if (!NAME.matcher(name).matches() || !files.rules().containsKey(name)) {
            throw new Refusal(
                Kind.NOT_FOUND, "unknown-sentences", "the draft has no sentences `" + name + "`");
          }
          return files.withRules(name, null);
        });
  }

  private static Refusal invalid(String code, String message) {
    return new Refusal(
        Kind.INVALID,
        "invalid-sentences",
        "the sentences cannot be taken",
        List.of(new Fault(code, message, "")));
  }
}
