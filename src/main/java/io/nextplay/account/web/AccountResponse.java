package io.nextplay.account.web;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import io.nextplay.account.Account;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An account as senders write it: signals by name next to {@code id} and {@code products}, so that
 * what was read can be sent back.
 */
@Schema(
    name = "Account",
    description =
        "An account's signals by their dictionary names, next to `id` and `products`. What can be"
            + " read here can be sent back.",
    additionalProperties = Schema.True.class)
record AccountResponse(
    @Schema(examples = "\"acme\"") String id,
    @JsonIgnore @Schema(hidden = true) Map<String, Object> signals,
    @Schema(description = "Signals of products that the account does not own, by product code")
        Map<String, Map<String, Object>> products) {

  static AccountResponse of(Account account) {
    return new AccountResponse(account.id(), account.signals(), account.products());
  }

  @JsonAnyGetter
  Map<String, Object> bySignalName() {
    return signals;
  }
}
