/**
 * Turns everything that can go wrong into RFC 9457 problems; the only package that knows their HTTP
 * status. It also completes the OpenAPI document with problems and examples.
 */
@NullMarked
@OpenAPIDefinition(
    info = @Info(title = "nextplay", version = "1"),
    components =
        @Components(
            schemas = @Schema(name = "Problem", implementation = Problem.class),
            securitySchemes = {
              @SecurityScheme(
                  securitySchemeName = "apiKey",
                  type = SecuritySchemeType.APIKEY,
                  in = SecuritySchemeIn.HEADER,
                  apiKeyName = "X-API-Key",
                  description = "A key made by `POST /api/v1/keys`"),
              @SecurityScheme(
                  securitySchemeName = "bearer",
                  type = SecuritySchemeType.HTTP,
                  scheme = "bearer",
                  bearerFormat = "JWT",
                  description =
                      "A token of the configured identity provider; roles are its `groups`"),
              @SecurityScheme(
                  securitySchemeName = "session",
                  type = SecuritySchemeType.APIKEY,
                  in = SecuritySchemeIn.COOKIE,
                  apiKeyName = "nextplay-session",
                  description = "A login by `POST /api/v1/session`")
            }))
package io.nextplay.problem;

import io.nextplay.Problem;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeIn;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.jspecify.annotations.NullMarked;
