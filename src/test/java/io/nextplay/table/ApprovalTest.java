package io.nextplay.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.nextplay.table.Approval.Measure;
import io.nextplay.table.xlsx.Repository;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who has to approve, by the shipped sheet. */
class ApprovalTest {

  @ParameterizedTest
  @CsvSource({"0, 0, 1", "0.2499, 0.2499, 1", "0.25, 0, 2", "0, 0.25, 2", "1, 1, 2"})
  void aQuarterOfTheBookIsNotOnePersonsDecision(double accounts, double arr, int approvals) {
    Approval approval = Repository.model().approval();
    assertThat(approval.of(Map.of(Measure.ACCOUNTS_SHARE, accounts, Measure.ARR_SHARE, arr)))
        .hasValueSatisfying(row -> assertThat(row.approvals()).isEqualTo(approvals));
    assertThat(approval.needsImpact()).isTrue();
  }

  @Test
  void withoutASheetNobodySays() {
    Approval none = new Approval(List.of());
    assertThat(none.needsImpact()).isFalse();
    assertThat(none.of(Map.of())).isEmpty();
  }
}
