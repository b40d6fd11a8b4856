/**
 * Turns everything that can go wrong into RFC 9457 problems; the only package that knows their HTTP
 * status. It also completes the OpenAPI document with problems and examples.
 */
@NullMarked
@OpenAPIDefinition(
    info = @Info(title = "nextplay", version = "1"),
    components = @Components(schemas = @Schema(name = "Problem", implementation = Problem.class)))
package io.nextplay.problem;

import io.nextplay.Problem;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.NullMarked;
