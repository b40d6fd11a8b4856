/**
 * What rules do to the stored book: what a draft would move and by which changed row, and whom each
 * row of a release counts for.
 */
@NullMarked
package io.nextplay.release.impact;

import org.jspecify.annotations.NullMarked;
