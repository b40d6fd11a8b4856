package io.nextplay.account.web;

import io.nextplay.Refusal;
import io.nextplay.Refusal.Kind;
import io.nextplay.account.ImportAccounts;
import io.nextplay.account.ImportAccounts.Item;
import io.nextplay.account.ImportAccounts.Outcome;
import io.nextplay.account.web.CsvRecords.Unreadable;
import io.nextplay.account.web.ImportReport.Issue;
import io.nextplay.engine.RuleSet;
import java.io.IOException;
import java.io.InputStream;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One import: reads line by line, holds no more than a batch of accounts and the first issues, and
 * writes the report. Not thread-safe.
 */
final class CsvImport implements Iterator<Item>, ImportAccounts.Results {

  private final ImportReport.Builder report = new ImportReport.Builder();
  private final IdentityHashMap<Item, Long> lines = new IdentityHashMap<>();
  private final CsvRecords records;
  private final CsvHeader header;
  private final RuleSet rules;
  private @Nullable Item next;

  /**
   * Reads the header.
   *
   * @throws Refusal when it does not fit the dictionary, with all faults
   */
  CsvImport(InputStream file, RuleSet rules) throws IOException {
    this.rules = rules;
    this.records = new CsvRecords(file);
    try {
      if (!records.next()) {
        throw new Refusal(
            Kind.MALFORMED, "malformed-csv", "the file is empty; its first line names the columns");
      }
    } catch (Unreadable e) {
      throw new Refusal(Kind.MALFORMED, "malformed-csv", "the header: " + e.getMessage());
    }
    this.header = CsvHeader.of(records.cells(), rules.model());
  }

  /** Imports all lines. */
  ImportReport run(ImportAccounts accounts) {
    accounts.run(this, read -> true, this);
    return report.report();
  }

  @Override
  public boolean hasNext() {
    while (next == null && moveOn()) {
      // a line that is blank or refused is passed over
    }
    return next != null;
  }

  @Override
  public Item next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException();
    }
    Item item = next;
    next = null;
    return item;
  }

  /** Reads a record; false at the end of what can be read. */
  private boolean moveOn() {
    try {
      if (!records.next()) {
        return false;
      }
    } catch (Unreadable e) {
      report.brokenOff(
          new Issue(
              records.line(),
              null,
              null,
              "Unreadable",
              "nothing from here on was read: " + e.getMessage()));
      return false;
    }
    List<String> cells = records.cells();
    if (!cells.stream().allMatch(String::isBlank)) {
      line(cells);
    }
    return true;
  }

  private void line(List<String> cells) {
    report.line();
    CsvLineReader line = new CsvLineReader(header, rules, records.line());
    Optional<Item> item = line.read(cells);
    if (item.isPresent()) {
      lines.put(item.get(), records.line());
      next = item.get();
    } else {
      report.refused(line.issues());
    }
  }

  @Override
  public void imported(Item item, Outcome outcome) {
    lines.remove(item);
    switch (outcome) {
      case CREATED -> report.created();
      case UPDATED -> report.updated();
      case UNCHANGED -> report.unchanged();
    }
  }

  @Override
  public void refused(Item item, Refusal refusal) {
    long line = Optional.ofNullable(lines.remove(item)).orElse(0L);
    report.refused(
        refusal.faults().isEmpty()
            ? List.of(new Issue(line, item.id(), null, refusal.code(), refusal.detail()))
            : refusal.faults().stream()
                .map(
                    fault ->
                        new Issue(
                            line,
                            item.id(),
                            CsvLineReader.column(fault.pointer()),
                            fault.code(),
                            fault.message()))
                .toList());
  }
}
