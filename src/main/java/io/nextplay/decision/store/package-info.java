/** The decision log in a database. */
@NullMarked
package io.nextplay.decision.store;

import org.jspecify.annotations.NullMarked;
