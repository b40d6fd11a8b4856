/** Standings in a database. */
@NullMarked
package io.nextplay.portfolio.store;

import org.jspecify.annotations.NullMarked;
