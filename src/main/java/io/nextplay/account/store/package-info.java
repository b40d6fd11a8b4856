/** Accounts and events in a database. */
@NullMarked
package io.nextplay.account.store;

import org.jspecify.annotations.NullMarked;
