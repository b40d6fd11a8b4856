package io.nextplay.table;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** All terms of a model, found by label or by name, whatever the case. Immutable. */
public final class Vocabulary {

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final Map<String, Term> byName = new LinkedHashMap<>();
  private final Map<String, Term> byKey = new HashMap<>();

  /** A vocabulary of the terms; of two with the same name or label the first is kept. */
  public Vocabulary(Collection<Term> terms) {
    for (Term term : terms) {
      byName.putIfAbsent(term.name(), term);
      byKey.putIfAbsent(key(term.label()), term);
    }
    for (Term term : terms) {
      byKey.putIfAbsent(key(term.name()), term);
    }
  }

  /** The term with this label or name. */
  public Optional<Term> find(String labelOrName) {
    return Optional.ofNullable(byKey.get(key(labelOrName)));
  }

  /** The term with exactly this API name; null when there is none. */
  public @Nullable Term named(String name) {
    return byName.get(name);
  }

  /** All terms, in the order they were given. */
  public Collection<Term> terms() {
    return java.util.Collections.unmodifiableCollection(byName.values());
  }

  /** The message for a label that nobody knows, with the nearest known one. */
  public String unknown(String label) {
    List<String> labels = byName.values().stream().map(Term::label).toList();
    return "`" + label + "` is neither a signal nor a result" + Nearest.hint(label, labels);
  }

  static String key(String label) {
    return BLANKS.matcher(label.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
  }

  /** {@code Usage score} as an API name: {@code usageScore}. */
  static String camelCase(String label) {
    StringBuilder name = new StringBuilder();
    for (String word : Splitter.words(label)) {
      if (!word.isEmpty()) {
        String head = word.substring(0, 1);
        name.append(
                name.length() == 0 ? head.toLowerCase(Locale.ROOT) : head.toUpperCase(Locale.ROOT))
            .append(word.substring(1));
      }
    }
    return name.toString();
  }
}
