/**
 * Where accounts stand: every decision of a stored account is kept as one line, so that queues, the
 * portfolio and the ledger of what is blocked are read without deciding anything.
 */
@NullMarked
package io.nextplay.portfolio;

import org.jspecify.annotations.NullMarked;
