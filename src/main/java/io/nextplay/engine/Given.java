package io.nextplay.engine;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a caller says about one account, not yet checked: plain JSON-like values by signal name.
 *
 * @param accountId the account's id
 * @param signals the account's signals; null values are as good as absent
 * @param products the signals of products, by product code
 * @param events what happened; null when the caller knows nothing of events, which is not the same
 *     as "nothing happened"
 */
public record Given(
    String accountId,
    Map<String, Object> signals,
    Map<String, Map<String, Object>> products,
    @Nullable List<Event> events) {}
