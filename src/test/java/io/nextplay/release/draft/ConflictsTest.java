package io.nextplay.release.draft;

import static org.assertj.core.api.Assertions.assertThat;

import io.nextplay.Refusal.Fault;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ConflictsTest {

  @Test
  void asManyAsOneCanTakeInAreAllShown() {
    assertThat(Conflicts.shown(changes(20))).isEqualTo(changes(20));
    assertThat(Conflicts.shown(List.of())).isEmpty();
  }

  @Test
  void ofMoreTheNumberIsSaid() {
    List<Fault> shown = Conflicts.shown(changes(23));
    assertThat(shown.subList(0, 20)).isEqualTo(changes(20));
    assertThat(shown.get(20).message()).isEqualTo("and 3 more changes");
    assertThat(shown).hasSize(21);
    assertThat(Conflicts.shown(changes(21)).get(20).message()).isEqualTo("and 1 more change");
  }

  private static List<Fault> changes(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> Fault.at("a.xlsx!A!" + i, "ChangedMeanwhile", "change " + i))
        .toList();
  }
}
