package io.nextplay.portfolio;

import org.jspecify.annotations.Nullable;

/**
 * Which standings are asked for; a null asks for all.
 *
 * @param owner who runs the next best action
 * @param segment the segment of the decision, such as READY_NOW
 * @param sizeSegment the size class, such as MID
 * @param region the sales region
 * @param product the product that the next best action is for
 */
public record Filter(
    @Nullable String owner,
    @Nullable String segment,
    @Nullable String sizeSegment,
    @Nullable String region,
    @Nullable String product) {

  /** All standings. */
  public static final Filter NONE = new Filter(null, null, null, null, null);
}
