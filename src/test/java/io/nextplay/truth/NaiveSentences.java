package io.nextplay.truth;

import io.nextplay.table.Cell;
import io.nextplay.table.Sheet;
import io.nextplay.truth.NaiveSheet.Column;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads {@code *.dslr} as {@code sentences.md} says, by the meaning of the words and without the
 * {@code .dsl}: each action is a row of a sheet, and its line the row's number. Shares no code with
 * the reader that it judges; expects good files.
 */
final class NaiveSentences {

  private static final Pattern CONDITION =
      Pattern.compile("the (account|product)'s (.+?) (is|contains|does not contain) ?(.*)");
  private static final Pattern PRODUCTS = Pattern.compile("the product is one of (.+)");
  private static final Pattern ACTION = Pattern.compile("(.+?) because \"(.*)\"");

  private static final Map<String, String> SIGNS = signs();

  private final Map<String, Group> groups = new LinkedHashMap<>();
  private String name = "";
  private List<String[]> whens = new ArrayList<>();
  private String scope = "account";

  /** A table in the making: headers, and what stands under them in each line. */
  private static final class Group {
    private final String list;
    private final String scope;
    private final List<String> headers = new ArrayList<>();
    private final Map<Integer, Map<Integer, String>> rows = new LinkedHashMap<>();

    private Group(String list, String scope) {
      this.list = list;
      this.scope = scope;
    }

    private void put(int row, String header, String text) {
      Map<Integer, String> cells = rows.computeIfAbsent(row, key -> new LinkedHashMap<>());
      int column = 0;
      while (column < headers.size()
          && (!headers.get(column).equals(header) || cells.containsKey(column))) {
        column++;
      }
      if (column == headers.size()) {
        headers.add(header);
      }
      cells.put(column, text);
    }
  }

  private static Map<String, String> signs() {
    Map<String, String> signs = new LinkedHashMap<>();
    signs.put("below ", "< ");
    signs.put("before ", "< ");
    signs.put("at least ", ">= ");
    signs.put("above ", "> ");
    signs.put("after ", "> ");
    signs.put("at most ", "<= ");
    signs.put("exactly ", "");
    signs.put("on ", "");
    signs.put("one of ", "");
    return signs;
  }

  static List<NaiveTable> tables(String file, String text) {
    NaiveSentences sentences = new NaiveSentences();
    String[] lines = text.split("\n", -1);
    boolean then = false;
    for (int i = 0; i < lines.length; i++) {
      String line = lines[i].strip().replaceAll(" +", " ");
      if (line.startsWith("rule ")) {
        sentences.begin(line.substring(6, line.length() - 1));
        then = false;
      } else if (line.equals("then")) {
        then = true;
      } else if (then && line.contains(" because ")) {
        sentences.action(i + 1, line);
      } else if (line.startsWith("the ")) {
        sentences.condition(line);
      }
    }
    return sentences.groups.values().stream().map(group -> table(file, group)).toList();
  }

  private void begin(String rule) {
    name = rule;
    whens = new ArrayList<>();
    scope = "account";
  }

  private void condition(String line) {
    Matcher products = PRODUCTS.matcher(line);
    if (products.matches()) {
      scope = "product";
      whens.add(new String[] {"Product", products.group(1)});
      return;
    }
    Matcher parts = CONDITION.matcher(line);
    if (!parts.matches()) {
      throw new IllegalArgumentException(line);
    }
    scope = parts.group(1).equals("product") ? "product" : scope;
    String verb = parts.group(3);
    String rest = parts.group(4);
    whens.add(
        new String[] {
          parts.group(2),
          switch (verb) {
            case "contains" -> "contains " + rest;
            case "does not contain" -> "not contains " + rest;
            default -> test(rest);
          }
        });
  }

  private static String test(String rest) {
    for (Map.Entry<String, String> sign : SIGNS.entrySet()) {
      if (rest.startsWith(sign.getKey())) {
        return sign.getValue() + rest.substring(sign.getKey().length()).replace(" %", "%");
      }
    }
    if (rest.startsWith("between ")) {
      return "[" + rest.substring(8).replace(" and ", "..") + "]";
    }
    if (rest.startsWith("none of ")) {
      return "not(" + rest.substring(8) + ")";
    }
    return rest.startsWith("not ") ? "not(" + rest.substring(4) + ")" : rest.replace("\"", "");
  }

  private void action(int row, String line) {
    Matcher parts = ACTION.matcher(line);
    if (!parts.matches()) {
      throw new IllegalArgumentException(line);
    }
    String what = parts.group(1);
    boolean gate = !what.startsWith("hold ");
    String list = gate ? "Gates" : "Guardrails";
    Group group = groups.computeIfAbsent(list + scope, key -> new Group(list, scope));
    whens.forEach(when -> group.put(row, "when:" + when[0], when[1]));
    if (gate) {
      group.put(row, "then:Status", what.startsWith("block") ? "BLOCKED" : "CAUTION");
      if (what.contains(" and start ")) {
        group.put(row, "then:Recovery play", upper(what.substring(what.indexOf("start ") + 6)));
      }
    } else {
      guardrail(row, what, group);
    }
    group.put(row, "then:Reason", parts.group(2));
  }

  private void guardrail(int row, String what, Group group) {
    group.put(row, "then:Step", "GUARDRAIL");
    group.put(row, "then:Code", upper(name.replaceAll("[^\\p{Alnum}]+", "_")));
    String which = what.replaceAll("hold (plays of motion|plays by channel|the plays?) ", "");
    String removes =
        what.contains("motion ") ? "MOTION" : what.contains("channel ") ? "CHANNEL" : "PLAY";
    if (what.equals("hold expansion plays")) {
      removes = "MOTION";
      which = "UPSELL, CROSS_SELL, SEATS";
    }
    if (what.equals("hold all plays")) {
      group.put(row, "then:Removes", "ALL");
      return;
    }
    group.put(row, "then:Removes", removes);
    group.put(row, "then:Which", upper(which));
  }

  private static String upper(String text) {
    return text.toUpperCase(Locale.ROOT);
  }

  private static NaiveTable table(String file, Group group) {
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < group.headers.size(); i++) {
      String[] header = group.headers.get(i).split(":", 2);
      columns.add(new Column(header[0], header[1], i + 1));
    }
    List<Integer> numbers = group.rows.keySet().stream().toList();
    List<List<Cell>> rows = new ArrayList<>();
    for (int row = 1; row <= numbers.get(numbers.size() - 1); row++) {
      rows.add(cells(group, row));
    }
    Map<String, Cell> properties = new LinkedHashMap<>();
    properties.put("hit policy", new Cell.Text("COLLECT"));
    properties.put("for each", new Cell.Text(group.scope));
    properties.put("result", new Cell.Text(group.list));
    Sheet sheet = new Sheet("line", rows, List.of());
    return NaiveTable.of(new NaiveSheet(file, sheet, properties, columns, numbers));
  }

  private static List<Cell> cells(Group group, int row) {
    Map<Integer, String> texts = group.rows.getOrDefault(row, Map.of());
    List<Cell> cells = new ArrayList<>();
    for (int column = 0; column < group.headers.size(); column++) {
      String text = texts.get(column);
      cells.add(text == null ? Cell.blank() : new Cell.Text(text));
    }
    return cells;
  }
}
