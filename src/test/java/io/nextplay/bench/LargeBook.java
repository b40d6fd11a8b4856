package io.nextplay.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Makes a large book of a small one: each account with some of its events, many times, by SQL. */
final class LargeBook {

  private static final List<String> TABLES =
      List.of("account", "account_event", "standing", "held");

  /** Copies take every so-manieth event only, for making millions of them takes its time. */
  private static final String EVERY_EVENT =
      " where mod(ora_hash(event_id), " + Integer.getInteger("bench.every-event", 4) + ") = 0";

  /** With much memory, and without compacting meanwhile, which writes all of it several times. */
  private static final String IN_BULK = ";CACHE_SIZE=2000000;AUTO_COMPACT_FILL_RATE=0";

  private LargeBook() {}

  static String url(Path folder) {
    return "jdbc:h2:file:" + folder.resolve("nextplay").toAbsolutePath();
  }

  static Map<String, String> settings(Path folder, String every) {
    return Map.of(
        "QUARKUS_DATASOURCE_JDBC_URL",
        url(folder) + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE",
        "NEXTPLAY_DEMO_ACCOUNTS",
        "2000",
        "NEXTPLAY_CLOCK_EVERY",
        every);
  }

  /** Copies every account so often, and lets all of them stand by a release that is gone. */
  static long multiply(Path folder, int times) throws SQLException {
    try (Connection database = DriverManager.getConnection(url(folder) + IN_BULK);
        Statement sql = database.createStatement()) {
      for (String table : TABLES) {
        String some = table.equals("account_event") ? EVERY_EVENT : "";
        sql.execute("create table base_" + table + " as select * from " + table + some);
      }
      for (int copy = 1; copy < times; copy++) {
        for (String table : TABLES) {
          sql.execute(copy(sql, table, copy));
        }
      }
      for (String table : TABLES) {
        sql.execute("drop table base_" + table);
      }
      sql.execute("update standing set release_digest = 'sha256:gone'");
      sql.execute("analyze");
      long events = number(sql, "select count(*) from account_event");
      sql.execute("checkpoint");
      return events;
    }
  }

  private static String copy(Statement sql, String table, int copy) throws SQLException {
    String key = table.equals("account") ? "id" : "account_id";
    String columns =
        text(
            sql,
            "select listagg(column_name, ', ') within group (order by ordinal_position)"
                + " from information_schema.columns where table_name = '"
                + table.toUpperCase(Locale.ROOT)
                + "'");
    String mark = " || '-copy-" + copy + "'";
    String copied = columns.replaceFirst("(?i)\\b" + key + "\\b", key + mark);
    if (table.equals("account_event")) { // two accounts never share an event
      copied = copied.replaceFirst("(?i)\\bevent_id\\b", "event_id" + mark);
    }
    return "insert into %s (%s) select %s from base_%s".formatted(table, columns, copied, table);
  }

  private static long number(Statement sql, String query) throws SQLException {
    return Long.parseLong(text(sql, query));
  }

  private static String text(Statement sql, String query) throws SQLException {
    try (var result = sql.executeQuery(query)) {
      result.next();
      return result.getString(1);
    }
  }
}
