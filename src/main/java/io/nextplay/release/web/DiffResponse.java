package io.nextplay.release.web;

import io.nextplay.table.CellRef;
import io.nextplay.table.diff.Change;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What differs between two releases, or a draft and its base. */
@Schema(name = "DiffResponse")
record DiffResponse(List<Item> changes) {

  /** One change. */
  @Schema(name = "ChangeResponse")
  record Item(
      Change.Kind kind,
      @Schema(description = "Where it was; null for what is new") @Nullable String before,
      @Schema(description = "Where it is; null for what is gone") @Nullable String after,
      @Schema(description = "The change in words") String text,
      List<Cell> cells) {}

  /** A cell that differs. */
  @Schema(name = "CellChangeResponse")
  record Cell(String column, @Nullable String from, @Nullable String to, String cell) {}

  static DiffResponse of(List<Change> changes) {
    return new DiffResponse(changes.stream().map(DiffResponse::item).toList());
  }

  private static Item item(Change change) {
    return new Item(
        change.kind(),
        text(change.before()),
        text(change.after()),
        change.text(),
        change.cells().stream()
            .map(cell -> new Cell(cell.column(), cell.from(), cell.to(), cell.place().toString()))
            .toList());
  }

  private static @Nullable String text(@Nullable CellRef place) {
    return place == null ? null : Objects.toString(place);
  }
}
