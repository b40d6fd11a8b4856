package io.nextplay.release.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A whole sheet, for the OpenAPI document; {@link SheetRequest} reads it. */
@Schema(name = "SheetRowsRequest", additionalProperties = Schema.False.class)
record SheetRowsRequest(
    @Schema(
            required = true,
            description =
                "The rows from the top, each with its cells from column A: title, properties, a blank"
                    + " row ([]), bands, headers, rules")
        List<List<Object>> rows) {}
