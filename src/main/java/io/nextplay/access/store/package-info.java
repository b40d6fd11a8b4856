/** Keys, people and sessions in a database. */
@NullMarked
package io.nextplay.access.store;

import org.jspecify.annotations.NullMarked;
