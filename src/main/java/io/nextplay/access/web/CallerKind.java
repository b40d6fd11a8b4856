package io.nextplay.access.web;

import io.nextplay.access.Credential;
import io.nextplay.access.Credential.Holder;
import io.quarkus.security.identity.SecurityIdentity;
import java.util.Optional;

/** How a caller said who they are. */
enum CallerKind {
  /** Not at all. */
  ANONYMOUS,
  /** By an API key. */
  KEY,
  /** By a bearer token. */
  TOKEN,
  /** By a login. */
  PERSON;

  static final String CREDENTIAL = "nextplay.credential";

  static CallerKind of(SecurityIdentity caller) {
    if (caller.isAnonymous()) {
      return ANONYMOUS;
    }
    return credential(caller)
        .map(credential -> credential.holder() == Holder.SYSTEM ? KEY : PERSON)
        .orElse(TOKEN);
  }

  /** The login, when it was one. */
  static Optional<Credential> session(SecurityIdentity caller) {
    return credential(caller).filter(credential -> credential.holder() == Holder.PERSON);
  }

  private static Optional<Credential> credential(SecurityIdentity caller) {
    return Optional.ofNullable(caller.getAttribute(CREDENTIAL));
  }
}
