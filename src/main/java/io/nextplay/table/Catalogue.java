package io.nextplay.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the special sheets name before any table is read: products, event types, play codes. Knows
 * the word {@code Products} and {@code Plays} in a Choices cell.
 *
 * @param products the rows of Products, in path order
 * @param eventTypes the rows of Event types
 * @param plays the rows of Plays, not yet read further
 */
record Catalogue(
    List<Product> products, Map<String, EventType> eventTypes, List<Entries.Entry> plays) {

  static final List<String> PRODUCT_HEADERS =
      List.of("Code", "Title", "Price", "Path order", "Base", "Description");
  static final List<String> EVENT_HEADERS = List.of("Type", "Label", "Weight", "Description");
  static final List<String> PLAY_HEADERS =
      List.of("Code", "Title", "Motion", "Stage", "Message", "Assets", "Description");

  static Catalogue read(Special special, Issues issues) {
    List<Product> products = new ArrayList<>();
    for (Entries.Entry row : special.entries("Products", PRODUCT_HEADERS, issues)) {
      products.add(
          new Product(
              row.text("Code"),
              row.required("Title"),
              row.number("Price", 0),
              (int) row.number("Path order", products.size() + 1),
              row.flag("Base", false)));
    }
    products.sort(java.util.Comparator.comparingInt(Product::pathOrder));
    Map<String, EventType> types = new LinkedHashMap<>();
    for (Entries.Entry row : special.entries("Event types", EVENT_HEADERS, issues)) {
      types.put(
          row.text("Type"),
          new EventType(row.text("Type"), row.required("Label"), row.number("Weight", 1)));
    }
    return new Catalogue(
        List.copyOf(products), types, special.entries("Plays", PLAY_HEADERS, issues));
  }

  /** The codes of the products. */
  List<String> productCodes() {
    return products.stream().map(Product::code).toList();
  }

  /** The codes of the plays. */
  List<String> playCodes() {
    return plays.stream().map(row -> row.text("Code")).toList();
  }

  /** What a Choices cell stands for. */
  List<String> choices(Entries.Entry row) {
    List<String> written = row.parts("Choices");
    return Optional.of(written)
        .filter(parts -> parts.size() == 1)
        .map(parts -> parts.get(0))
        .map(
            word ->
                switch (word) {
                  case "Products" -> productCodes();
                  case "Plays" -> playCodes();
                  default -> written;
                })
        .orElse(written);
  }
}
