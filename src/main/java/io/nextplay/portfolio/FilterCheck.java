package io.nextplay.portfolio;

import io.nextplay.Refusal;
import io.nextplay.Refusal.Fault;
import io.nextplay.Refusal.Kind;
import io.nextplay.table.Model;
import io.nextplay.table.Product;
import io.nextplay.table.Term;
import io.nextplay.table.WellKnown;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Refuses filters that can match nothing, rather than answering an empty list. */
final class FilterCheck {

  private final Model model;
  private final List<Fault> faults = new ArrayList<>();

  private FilterCheck(Model model) {
    this.model = model;
  }

  /**
   * Lets a filter through whose values the workbooks know, or that accounts still match by an
   * earlier release.
   *
   * @throws Refusal with one fault a value that the workbooks do not know
   */
  static Filter check(Filter filter, Model model, Totals totals) {
    FilterCheck check = new FilterCheck(model);
    check.term("gate", filter.gate(), WellKnown.GATE);
    check.term("tier", filter.tier(), WellKnown.EXPANSION_TIER);
    check.known("cell", filter.cell(), Codes.cells(model));
    check.known("play", filter.play(), model.plays().keySet());
    check.term("owner", filter.owner(), WellKnown.OWNER);
    check.term("segment", filter.segment(), WellKnown.SEGMENTATION);
    check.term("sizeSegment", filter.sizeSegment(), WellKnown.SIZE_SEGMENT);
    check.term("region", filter.region(), WellKnown.REGION);
    check.known("product", filter.product(), model.products().stream().map(Product::code).toList());
    check.readiness(filter.readiness());
    check.gateRow("heldBy", filter.heldBy());
    check.gateRow("heldAloneBy", filter.heldAloneBy());
    if (!check.faults.isEmpty() && totals.sum(filter).accounts() == 0) {
      throw new Refusal(
          Kind.INVALID, "unknown-filter", check.faults.get(0).message(), check.faults);
    }
    return filter;
  }

  private void readiness(Filter.@Nullable Readiness readiness) {
    if (readiness != null) {
      known("readiness", readiness.product(), sold());
      known("readiness", readiness.tier(), Codes.of(model, WellKnown.ELIGIBILITY_TIER));
    }
  }

  /** Reads the gates only when one is asked for: most lists are not of a gate row. */
  private void gateRow(String parameter, @Nullable String value) {
    if (value != null) {
      List<String> rows = GateRow.of(model).stream().map(GateRow::row).toList();
      known(parameter, "gate row", value, rows);
    }
  }

  private List<String> sold() {
    return model.products().stream().filter(each -> !each.base()).map(Product::code).toList();
  }

  private void term(String parameter, @Nullable String value, String name) {
    Term term = model.vocabulary().named(name);
    if (value != null && !value.isEmpty() && term == null) {
      add(parameter, "the active release knows no `" + name + "` to filter by");
    } else if (term != null && !term.choices().isEmpty()) { // else any text may be one
      known(parameter, value, term.choices());
    }
  }

  private void known(String parameter, @Nullable String value, Collection<String> known) {
    known(parameter, parameter, value, known);
  }

  private void known(
      String parameter, String noun, @Nullable String value, Collection<String> known) {
    if (value != null && !value.isEmpty() && !known.contains(value)) {
      String codes = known.stream().map(each -> "`" + each + "`").collect(Collectors.joining(", "));
      add(parameter, "`" + value + "` is no " + noun + "; there are " + codes);
    }
  }

  private void add(String parameter, String message) {
    faults.add(new Fault("UnknownFilter", message, "/" + parameter));
  }
}
