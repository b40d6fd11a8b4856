package io.nextplay.account.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nextplay.Refusal;
import io.nextplay.account.web.CsvRecords.Unreadable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvRecordsTest {

  @Test
  void readsRfc4180() throws Exception {
    assertThat(all("id,plan\r\na,\"x, \"\"y\"\"\r\nz\"\r\n\r\nb,\r\n"))
        .containsExactly("1[id, plan]", "2[a, x, \"y\"\r\nz]", "4[]", "5[b, ]");
    assertThat(all("id\na")).containsExactly("1[id]", "2[a]");
    assertThat(all("id\ra\rb")).containsExactly("1[id]", "2[a]", "3[b]");
    assertThat(all("")).isEmpty();
  }

  @Test
  void findsTheSeparatorInTheHeader() throws Exception {
    assertThat(all("id;arr\na,b;1")).containsExactly("1[id, arr]", "2[a,b, 1]");
    assertThat(all("id\tarr\na;b\t1")).containsExactly("1[id, arr]", "2[a;b, 1]");
    assertThat(all("\"a;b\",c\n1,2")).containsExactly("1[a;b, c]", "2[1, 2]");
    assertThat(all("\uFEFF\"id\";arr\na;1")).containsExactly("1[id, arr]", "2[a, 1]");
  }

  @Test
  void saysWhereQuotesStopToMakeSense() throws Exception {
    CsvRecords open = records("id\na\n\"b,c\nd\n");
    assertThat(open.next()).isTrue();
    open.cells();
    assertThat(open.next()).isTrue();
    open.cells();
    assertThatThrownBy(open::next).isInstanceOf(Unreadable.class).hasMessageContaining("quote");
    assertThat(open.line()).isEqualTo(3);
    CsvRecords after = records("id\n\"a\"b\nc\n");
    after.next();
    after.cells();
    assertThatThrownBy(after::next).isInstanceOf(Unreadable.class);
    assertThat(after.line()).isEqualTo(2);
  }

  @Test
  void anEndlessRecordIsGivenUp() throws Exception {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return '"';
          }
        };
    InputStream start = new ByteArrayInputStream("id\n\"".getBytes(StandardCharsets.UTF_8));
    CsvRecords records = new CsvRecords(new java.io.SequenceInputStream(start, endless));
    assertThat(records.next()).isTrue();
    records.cells();
    assertThatThrownBy(records::next).isInstanceOf(Unreadable.class).hasMessageContaining("longer");
  }

  @Test
  void otherEncodingsAreRefusedOrMarked() throws Exception {
    for (Charset utf16 : List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE)) {
      byte[] bytes = "id,plan\na,b".getBytes(utf16);
      assertThatThrownBy(() -> new CsvRecords(new ByteArrayInputStream(bytes)))
          .isInstanceOfSatisfying(
              Refusal.class, refusal -> assertThat(refusal.detail()).contains("UTF-8"));
    }
    byte[] latin = "id,plan\na,Gr\u00F6\u00DFe".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(all(new CsvRecords(new ByteArrayInputStream(latin))).get(1))
        .contains(String.valueOf(CsvRecords.NOT_UTF8));
  }

  private static List<String> all(String text) throws Exception {
    return all(records(text));
  }

  private static List<String> all(CsvRecords records) throws Unreadable {
    List<String> all = new ArrayList<>();
    while (records.next()) {
      all.add(records.line() + records.cells().toString());
    }
    return all;
  }

  private static CsvRecords records(String text) throws IOException {
    return new CsvRecords(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }
}
