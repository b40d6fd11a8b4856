package io.nextplay.account.web;

import io.nextplay.Refusal;
import io.nextplay.Refusal.Kind;
import java.io.BufferedReader;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads RFC 4180 record by record in constant memory, whatever separates the cells: comma,
 * semicolon (as European spreadsheet programs write it) or tab, whichever the header uses first.
 * Not thread-safe.
 */
final class CsvRecords {

  /** What a byte that is not UTF-8 is read as. */
  static final char NOT_UTF8 = '\uFFFD';

  /** The longest record, in characters: four times the largest account. */
  static final int LONGEST = 1_000_000;

  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final int LONGEST_HEADER = 64 * 1024;

  private final LimitedReader input;
  private final CSVParser parser;
  private final Iterator<CSVRecord> records;
  private long line;

  /** The rest of the file cannot be read: where a quote is, or is not, nobody can say. */
  static final class Unreadable extends Exception {

    private static final long serialVersionUID = 1L;

    Unreadable(String message, Throwable cause) {
      super(message, cause);
    }
  }

  /** Looks at the header only. */
  CsvRecords(InputStream bytes) throws IOException {
    Reader text =
        new BufferedReader(
            new InputStreamReader(
                bytes,
                StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPLACE)
                    .onUnmappableCharacter(CodingErrorAction.REPLACE)));
    char separator = separator(text);
    input = new LimitedReader(text);
    parser =
        CSVParser.builder()
            .setReader(input)
            .setFormat(
                CSVFormat.RFC4180
                    .builder()
                    .setDelimiter(separator)
                    .setIgnoreEmptyLines(false)
                    .get())
            .get();
    records = parser.iterator();
  }

  /** Leaves the text after its byte order mark. */
  private static char separator(Reader text) throws IOException {
    text.mark(1);
    int first = text.read();
    if (first != BYTE_ORDER_MARK) {
      text.reset();
    }
    text.mark(LONGEST_HEADER);
    char separator = ',';
    boolean quoted = false;
    int c = text.read();
    for (int i = 1; i < LONGEST_HEADER && c >= 0 && c != '\n' && c != '\r'; i++) {
      if (c == NOT_UTF8 || c == 0) {
        throw new Refusal(
            Kind.MALFORMED, "malformed-csv", "the file is not UTF-8 text; save it as CSV UTF-8");
      }
      quoted ^= c == '"';
      if (!quoted && (c == ',' || c == ';' || c == '\t')) {
        separator = (char) c;
        break;
      }
      c = text.read();
    }
    text.reset();
    return separator;
  }

  /**
   * Goes to the next record.
   *
   * @return false at the end
   */
  boolean next() throws Unreadable {
    line = parser.getCurrentLineNumber() + 1;
    input.restart();
    try {
      return records.hasNext();
    } catch (UncheckedIOException e) {
      if (e.getCause() instanceof RecordTooLong) {
        throw new Unreadable("the record is longer than " + LONGEST + " characters", e);
      }
      if (e.getCause() instanceof CSVException) {
        throw new Unreadable("a quote is not closed, or something follows a closing quote", e);
      }
      throw e;
    }
  }

  /** The record's cells. */
  List<String> cells() {
    return records.next().toList();
  }

  /** The number of the record's first line, from 1. */
  long line() {
    return line;
  }

  private static final class RecordTooLong extends IOException {
    private static final long serialVersionUID = 1L;
  }

  /** Gives up on a record that does not end. */
  private static final class LimitedReader extends FilterReader {

    private long read;

    LimitedReader(Reader text) {
      super(text);
    }

    void restart() {
      read = 0;
    }

    @Override
    public int read() throws IOException {
      return counted(super.read(), 1);
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
      int count = super.read(buffer, offset, length);
      return counted(count, Math.max(0, count));
    }

    private int counted(int result, int count) throws IOException {
      read += count;
      if (read > LONGEST) {
        throw new RecordTooLong();
      }
      return result;
    }
  }
}
