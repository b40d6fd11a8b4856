package io.nextplay.account.web;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a sender writes about an account, as documentation; which signals there are is the
 * dictionary's business, so {@link JsonBody} reads it.
 */
@Schema(
    name = "AccountRequest",
    description = "Signals of the active release's dictionary by name, next to `products`.",
    additionalProperties = Schema.True.class)
record AccountRequest(
    @Nullable @Schema(description = "May be left out; the path says it") String id,
    @Nullable
        @Schema(description = "Signals of products that the account does not own, by product code")
        Map<String, Map<String, Object>> products) {}
