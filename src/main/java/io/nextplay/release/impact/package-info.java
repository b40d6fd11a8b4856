/** What a draft would do to the stored book, and which changed row does what. */
@NullMarked
package io.nextplay.release.impact;

import org.jspecify.annotations.NullMarked;
