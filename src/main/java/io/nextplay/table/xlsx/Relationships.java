package io.nextplay.table.xlsx;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What one part of the package points to. Immutable. */
record Relationships(List<Link> links) {

  /**
   * One pointer.
   *
   * @param id its name inside of the part
   * @param type the last word of its type, such as {@code worksheet}
   * @param target the full name of the part, or any address when external
   * @param external whether it leaves the file
   */
  record Link(String id, String type, String target, boolean external) {}

  /** Copies its list. */
  Relationships {
    links = List.copyOf(links);
  }

  /**
   * The pointers of a part; none when it has no relationships part.
   *
   * @param part the part's name, empty for the package itself
   * @throws RefusedFile when the relationships cannot be read
   */
  static Relationships of(Archive archive, String part, Limits limits) throws RefusedFile {
    int slash = part.lastIndexOf('/') + 1;
    String rels = part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
    return archive.has(rels) ? in(archive, rels, limits) : new Relationships(List.of());
  }

  /**
   * The pointers that a relationships part lists.
   *
   * @throws RefusedFile when it cannot be read
   */
  static Relationships in(Archive archive, String rels, Limits limits) throws RefusedFile {
    int folderEnd = rels.lastIndexOf("_rels/");
    if (folderEnd < 0) {
      throw RefusedFile.unreadable("the part " + Quoted.of(rels) + " is in the wrong place");
    }
    String folder = rels.substring(0, folderEnd);
    List<Link> links = new ArrayList<>();
    Xml.scan(
        archive,
        rels,
        limits,
        (name, attributes) -> {
          if (name.equals("Relationship")) {
            links.add(link(folder, attributes));
          }
        });
    return new Relationships(links);
  }

  private static Link link(String folder, Xml.Attributes attributes) throws RefusedFile {
    String type = attributes.get("Type", "");
    String target = attributes.get("Target", "");
    boolean external = attributes.get("TargetMode", "").equals("External");
    return new Link(
        attributes.get("Id", ""),
        type.substring(type.lastIndexOf('/') + 1),
        external ? target : resolve(folder, target),
        external);
  }

  private static String resolve(String folder, String target) throws RefusedFile {
    try {
      return URI.create("/" + folder).resolve(target).getPath().substring(1);
    } catch (IllegalArgumentException | NullPointerException | StringIndexOutOfBoundsException e) {
      throw RefusedFile.unreadable(
          "the file points to a part " + Quoted.of(target) + " that cannot be");
    }
  }

  /** The first pointer of a type. */
  Optional<Link> ofType(String type) {
    return links.stream().filter(link -> link.type().equals(type) && !link.external()).findFirst();
  }

  /** The pointer of that id. */
  Optional<Link> byId(String id) {
    return links.stream().filter(link -> link.id().equals(id) && !link.external()).findFirst();
  }
}
