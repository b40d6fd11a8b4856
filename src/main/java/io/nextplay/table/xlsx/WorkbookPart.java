package io.nextplay.table.xlsx;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The part that names the sheets and knows where everything else is. Immutable.
 *
 * @param entries the sheets in their order
 * @param from1904 whether days are counted from 1904
 * @param texts the part of the shared texts, or null
 * @param styles the part of the styles, or null
 */
record WorkbookPart(
    List<Entry> entries, boolean from1904, @Nullable String texts, @Nullable String styles) {

  /**
   * One sheet of the list.
   *
   * @param name as it is shown
   * @param hidden whether it is hidden
   * @param part the part with its cells, or null when it has none (a chart, a dialog)
   */
  record Entry(String name, boolean hidden, @Nullable String part) {}

  /**
   * Reads it.
   *
   * @throws RefusedFile when there is no workbook in the package
   */
  static WorkbookPart in(Archive archive, Limits limits) throws RefusedFile {
    String part =
        Relationships.of(archive, "", limits)
            .ofType("officeDocument")
            .map(Relationships.Link::target)
            .filter(archive::has)
            .orElseThrow(() -> FileKind.notXlsx("a zip file that holds no workbook"));
    Relationships relationships = Relationships.of(archive, part, limits);
    Reading reading = new Reading(relationships, limits);
    Xml.scan(archive, part, limits, reading);
    if (!reading.isWorkbook) {
      throw FileKind.notXlsx("a document of another kind");
    }
    return new WorkbookPart(
        List.copyOf(reading.entries),
        reading.from1904,
        target(relationships, "sharedStrings"),
        target(relationships, "styles"));
  }

  private static @Nullable String target(Relationships relationships, String type) {
    return relationships.ofType(type).map(Relationships.Link::target).orElse(null);
  }

  private static final class Reading implements Xml.Handler {
    private final Relationships relationships;
    private final Limits limits;
    private final Set<String> parts = new HashSet<>();
    private final List<Entry> entries = new ArrayList<>();
    private boolean isWorkbook;
    private boolean from1904;

    Reading(Relationships relationships, Limits limits) {
      this.relationships = relationships;
      this.limits = limits;
    }

    @Override
    public void start(String name, Xml.Attributes attributes) throws RefusedFile {
      switch (name) {
        case "workbook" -> isWorkbook = true;
        case "workbookPr" -> from1904 = attributes.isTrue("date1904");
        case "sheet" -> entries.add(entry(attributes));
        default -> {
          // windows, names and calculation settings mean nothing here
        }
      }
    }

    private Entry entry(Xml.Attributes attributes) throws RefusedFile {
      String part =
          relationships
              .byId(attributes.get("id", ""))
              .filter(link -> link.type().equals("worksheet"))
              .map(Relationships.Link::target)
              .orElse(null);
      // one large part listed a thousand times would be read a thousand times
      if (entries.size() >= limits.entries() || (part != null && !parts.add(part))) {
        throw RefusedFile.unreadable("the list of sheets is damaged");
      }
      String state = attributes.get("state", "visible");
      return new Entry(attributes.get("name", ""), !state.equals("visible"), part);
    }
  }
}
