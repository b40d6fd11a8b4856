package io.nextplay.account.web;

import io.nextplay.account.Kept;
import io.nextplay.decision.Decision;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An account after a change, and what the change led to. */
@Schema(name = "AccountDecided")
record AccountDecidedResponse(
    @Schema(description = "The account as it is now stored") AccountResponse account,
    @Schema(description = "What was decided about it, recorded") Decision decision) {

  static AccountDecidedResponse of(Kept kept) {
    return new AccountDecidedResponse(AccountResponse.of(kept.account()), kept.decision());
  }
}
