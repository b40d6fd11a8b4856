package io.nextplay.access.web;

import io.nextplay.access.Credential.Holder;
import io.nextplay.access.Secret;
import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** A caller shows the secret of a key or a session. */
class SecretRequest extends BaseAuthenticationRequest {

  private final Holder holder;
  private final Secret secret;

  SecretRequest(Holder holder, Secret secret) {
    this.holder = holder;
    this.secret = secret;
  }

  Holder holder() {
    return holder;
  }

  Secret secret() {
    return secret;
  }
}
