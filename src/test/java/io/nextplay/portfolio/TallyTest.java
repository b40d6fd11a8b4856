package io.nextplay.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TallyTest {

  @Test
  void knownCodesComeFirstAlsoEmptyOnesThenOldOnesThenNone() {
    Tally.Count count = new Tally.Count(List.of("OPEN", "BLOCKED"));
    count.add("BLOCKED", new Sum(2, 0.1, 1));
    count.add("OLD", new Sum(1, 5, 0));
    count.add(null, new Sum(3, 7, 2));
    count.add("BLOCKED", new Sum(1, 0.2, 0));
    assertThat(count.tallies())
        .containsExactly(
            new Tally("OPEN", Sum.NONE),
            new Tally("BLOCKED", new Sum(3, 0.3, 1)),
            new Tally("OLD", new Sum(1, 5, 0)),
            new Tally(null, new Sum(3, 7, 2)));
  }

  @Test
  void nobodyWithoutACodeIsNotListed() {
    assertThat(new Tally.Count(List.of("OPEN")).tallies()).hasSize(1);
  }
}
