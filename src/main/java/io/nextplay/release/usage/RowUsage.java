package io.nextplay.release.usage;

import io.nextplay.table.CellRef;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a row is good for.
 *
 * @param row its place
 * @param accounts how many accounts of the stored book it counts for
 * @param arr what they pay a year; unknown counts as 0
 * @param lastFired when it last counted in a decision, to the second, by whatever release; null
 *     when it never did
 */
public record RowUsage(CellRef row, long accounts, double arr, @Nullable Instant lastFired) {}
