package io.nextplay.table.xlsx;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Finds what a workbook of tables must not carry: macros, links to elsewhere, embedded objects. */
final class ForbiddenParts {

  private static final String MACRO = "MacroRefused";
  private static final String LINK = "ExternalLinkRefused";
  private static final String OBJECT = "EmbeddedObjectRefused";

  private static final Map<String, String> MESSAGES =
      Map.of(
          MACRO, "the workbook holds a macro; save it as .xlsx without macros",
          LINK, "the workbook is linked to another file or data source; break the link",
          OBJECT, "the workbook holds an embedded object or control; delete it");

  private final Map<String, String> found = new LinkedHashMap<>();

  private ForbiddenParts() {}

  /**
   * Looks at the names, the content types and the relationships of all parts.
   *
   * @return the messages of what was found, by code, each once
   * @throws RefusedFile when the package cannot be read or declares a document type
   */
  static Map<String, String> in(Archive archive, Limits limits) throws RefusedFile {
    ForbiddenParts parts = new ForbiddenParts();
    for (String name : archive.names()) {
      parts.name(name);
      if (name.endsWith(".rels")) {
        parts.links(Relationships.in(archive, name, limits));
      } else if (name.endsWith(".xml")) {
        Xml.scanProlog(archive, name, limits);
      }
    }
    Xml.scan(archive, "[Content_Types].xml", limits, (name, a) -> parts.type(a));
    return parts.found;
  }

  private void name(String part) {
    if (part.endsWith("vbaproject.bin") || part.contains("xl/macrosheets/")) {
      add(MACRO);
    } else if (part.contains("/externallinks/") || part.endsWith("/connections.xml")) {
      add(LINK);
    } else if (part.contains("/embeddings/") || part.contains("/activex/")) {
      add(OBJECT);
    }
  }

  private void type(Xml.Attributes attributes) {
    String type = attributes.get("ContentType", "").toLowerCase(Locale.ROOT);
    if (type.contains("macroenabled")
        || type.contains("vbaproject")
        || type.contains("macrosheet")) {
      add(MACRO);
    } else if (type.contains("externallink") || type.contains(".connections+")) {
      add(LINK);
    } else if (type.contains("oleobject") || type.contains("activex")) {
      add(OBJECT);
    }
  }

  private void links(Relationships relationships) {
    for (Relationships.Link link : relationships.links()) {
      switch (link.type()) {
        case "vbaProject", "xlMacrosheet", "xlIntlMacrosheet" -> add(MACRO);
        case "externalLink", "externalLinkPath", "connections", "queryTable" -> add(LINK);
        case "oleObject", "package", "control", "activeXControlBinary" -> add(OBJECT);
        // an address in a cell leads nowhere unless a person clicks on it
        case "hyperlink" -> {}
        default -> {
          if (link.external()) {
            add(LINK);
          }
        }
      }
    }
  }

  private void add(String code) {
    found.putIfAbsent(code, String.valueOf(MESSAGES.get(code)));
  }
}
