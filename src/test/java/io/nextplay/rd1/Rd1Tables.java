package io.nextplay.rd1;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * The tables of RD-1. To have more rows than the 177 given ones, each row of the routing is made
 * several: one for each slice of the days to renewal, with an owner of its own.
 */
public final class Rd1Tables {

  private static final String ROUTING = "routing";
  private static final int GIVEN = 177;
  private static final int GIVEN_ROUTING = 84;

  private final int slices;

  private Rd1Tables(int slices) {
    this.slices = slices;
  }

  /** Tables of about so many rows; 177 are the given ones. */
  public static Rd1Tables ofRows(int rows) {
    return new Rd1Tables(Math.round((rows - GIVEN + GIVEN_ROUTING) / (float) GIVEN_ROUTING));
  }

  /** How many rows there are. */
  public int rows() {
    return GIVEN + GIVEN_ROUTING * (slices - 1);
  }

  /** One row of the routing. */
  record Routing(
      String play,
      String segment,
      String region,
      int slice,
      String owner,
      String channel,
      double slaDays) {}

  /** The header and the rows of a table as they were given. */
  List<List<String>> given(String table) {
    try (InputStream bytes =
            Objects.requireNonNull(
                Rd1Tables.class.getResourceAsStream("/rd1/" + table + ".csv"), table);
        Reader text = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
      return CSVFormat.RFC4180.parse(text).stream().map(CSVRecord::toList).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The routing, grown. */
  List<Routing> routing() {
    List<List<String>> given = given(ROUTING);
    List<Routing> rows = new ArrayList<>();
    for (List<String> row : given.subList(1, given.size())) {
      for (int slice = 0; slice < slices; slice++) {
        String owner = slices == 1 ? row.get(3) : row.get(3) + "_" + slice;
        double slaDays = Double.parseDouble(row.get(5));
        rows.add(
            new Routing(row.get(0), row.get(1), row.get(2), slice, owner, row.get(4), slaDays));
      }
    }
    return rows;
  }

  /** The slice that so many days to renewal are in. */
  int slice(int daysToRenewal) {
    return Math.min(slices - 1, daysToRenewal / width());
  }

  /** A slice as a unary test; empty when there is but one. */
  String test(int slice) {
    if (slices == 1) {
      return "";
    }
    int from = slice * width();
    return slice == slices - 1 ? ">= " + from : "[" + from + ".." + (from + width()) + ")";
  }

  private int width() {
    return Rd1Account.LONGEST_RENEWAL / slices;
  }
}
