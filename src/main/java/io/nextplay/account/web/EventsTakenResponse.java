package io.nextplay.account.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.nextplay.account.TakeEvents.Taken;
import io.nextplay.account.TakeEvents.Touched;
import io.nextplay.decision.DecisionChange;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What came of reported events. */
@Schema(name = "EventsTaken")
record EventsTakenResponse(
    @Schema(description = "How many events the request held") int received,
    @JsonProperty("new")
        @Schema(name = "new", description = "How many are stored and count from now on")
        int added,
    @Schema(description = "How many were known before, or stood in the request twice")
        int duplicates,
    @Schema(
            description =
                "How many are older than events are kept, or than the newest so many of their type")
        int notKept,
    @Schema(description = "The accounts that the events are about, in the order of their ids")
        List<Account> accounts) {

  /** An account that events were about. */
  @Schema(name = "AccountTouched")
  record Account(
      String id,
      @Schema(description = "The decision that its last change led to", nullable = true)
          @Nullable String decisionId,
      @Schema(
              description =
                  "What that decision says otherwise than the one before; empty also when the events"
                      + " were no news, and the account was not decided again")
          List<DecisionChange> changes) {

    private static Account of(Touched touched) {
      return new Account(touched.id(), touched.decisionId(), touched.changes());
    }
  }

  static EventsTakenResponse of(Taken taken) {
    return new EventsTakenResponse(
        taken.received(),
        taken.added(),
        taken.duplicates(),
        taken.notKept(),
        taken.accounts().stream().map(Account::of).toList());
  }
}
