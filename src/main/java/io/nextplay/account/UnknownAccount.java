package io.nextplay.account;

import io.nextplay.Refusal;
import io.nextplay.Refusal.Kind;

/** Says that there is no such account. */
final class UnknownAccount {

  private UnknownAccount() {}

  static Refusal refusal(String id) {
    return new Refusal(Kind.NOT_FOUND, "unknown-account", "there is no account `" + id + "`");
  }
}
