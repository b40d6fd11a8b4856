package io.nextplay.account.web;

import io.nextplay.account.ReadAccounts;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A part of the book. */
@Schema(name = "AccountPage")
record AccountPageResponse(
    @Schema(description = "In the order of their ids") List<AccountResponse> accounts,
    @Schema(
            description = "Pass it as `after` for the next page; null on the last one",
            nullable = true)
        @Nullable String next) {

  static AccountPageResponse of(ReadAccounts.Page page) {
    return new AccountPageResponse(
        page.accounts().stream().map(AccountResponse::of).toList(), page.next());
  }
}
