package io.nextplay.decision.web;

import io.nextplay.engine.Given;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A decision request as far as it can be read.
 *
 * @param given the facts; null when the account is not even an object
 * @param eventPlaces where each of the given events stands in the request's list: those that cannot
 *     be read are not among them
 * @param asOf the decision's clock; null for now
 * @param release the release to decide by; null for the one in force
 * @param trace whether to list the rows that counted
 * @param forecast whether to work out when the decision will next change by itself
 */
record Asked(
    @Nullable Given given,
    List<Integer> eventPlaces,
    @Nullable Instant asOf,
    @Nullable String release,
    boolean trace,
    boolean forecast) {}
