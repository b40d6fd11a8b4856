/** What the rows of a release are good for: whom they count for now, and when they last did. */
@NullMarked
package io.nextplay.release.usage;

import org.jspecify.annotations.NullMarked;
