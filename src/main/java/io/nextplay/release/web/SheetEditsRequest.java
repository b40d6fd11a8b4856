package io.nextplay.release.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Edits of a sheet, for the OpenAPI document; {@link SheetEditsReader} reads them. */
@Schema(name = "SheetEditsRequest", additionalProperties = Schema.False.class)
record SheetEditsRequest(@Schema(required = true) List<Edit> edits) {

  /** One edit. */
  @Schema(name = "SheetEditRequest", additionalProperties = Schema.False.class)
  record Edit(
      @Schema(
              required = true,
              enumeration = {
                "set",
                "insertRow",
                "deleteRow",
                "moveRow",
                "insertColumn",
                "deleteColumn"
              })
          String op,
      @Schema(description = "set: the cell, such as B7") @Nullable String cell,
      @Schema(description = "set: a string as typed, a number, true, false; null empties the cell")
          @Nullable Object value,
      @Schema(description = "The sheet row number") @Nullable Integer row,
      @Schema(description = "insertRow: the cells from column A") @Nullable List<Object> values,
      @Schema(description = "moveRow: the row in front of which it shall stand")
          @Nullable Integer before,
      @Schema(description = "insertColumn, deleteColumn: the letters") @Nullable String column,
      @Schema(description = "insertColumn: the header") @Nullable String header,
      @Schema(description = "insertColumn: When, Then, Never, Note or Case")
          @Nullable String band) {}
}
