package io.nextplay.release.web;

import io.nextplay.table.DecisionTable;
import io.nextplay.table.Play;
import io.nextplay.table.Product;
import io.nextplay.table.Signal;
import io.nextplay.table.Term;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The dictionary of a release: its signals, its products and its plays. */
@Schema(name = "SignalsResponse")
record SignalsResponse(
    String release, List<Item> signals, List<ProductItem> products, List<PlayItem> plays) {

  /** A signal. */
  @Schema(name = "SignalResponse")
  record Item(
      @Schema(description = "The name in the API") String name,
      @Schema(description = "The name in workbooks") String label,
      @Schema(description = "account, product or play") String scope,
      @Schema(description = "number, ratio, flag, choice, text, date or set") String type,
      @Schema(description = "Such as `days`; may be empty") String unit,
      @Schema(description = "The codes allowed; empty when any value is") List<String> choices,
      @Schema(description = "The smallest value allowed; null for no limit")
          @Nullable Double smallest,
      @Schema(description = "The largest value allowed; null for no limit")
          @Nullable Double largest,
      @Schema(description = "The system that it comes from; may be empty") String source,
      @Schema(description = "Whether it follows from other facts, from events or from the clock")
          boolean derived,
      @Schema(description = "Whether people can work on it") boolean movable,
      @Schema(description = "For readers; may be empty") String description,
      @Schema(description = "Its row, such as `signals.xlsx!Signals!A9`") String row) {

    static Item of(Signal signal) {
      Term term = signal.term();
      DecisionTable.Range scale = term.scale();
      return new Item(
          term.name(),
          term.label(),
          term.scope().word(),
          term.type().word(),
          term.unit(),
          term.choices(),
          scale == null ? null : scale.from(),
          scale == null ? null : scale.to(),
          signal.source(),
          signal.derivation() != null,
          signal.movable(),
          signal.description(),
          signal.place().toString());
    }
  }

  /** A product. */
  @Schema(name = "SignalProductResponse")
  record ProductItem(String code, String title) {

    static ProductItem of(Product product) {
      return new ProductItem(product.code(), product.title());
    }
  }

  /** A play of the catalogue. */
  @Schema(name = "SignalPlayResponse")
  record PlayItem(String code, String title, String motion) {

    static PlayItem of(Play play) {
      return new PlayItem(play.code(), play.title(), play.motion());
    }
  }
}
