/** Keeps releases in the database. */
@NullMarked
package io.nextplay.release.store;

import org.jspecify.annotations.NullMarked;
