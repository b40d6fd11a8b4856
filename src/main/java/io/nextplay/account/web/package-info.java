/** Accounts over HTTP. */
@NullMarked
package io.nextplay.account.web;

import org.jspecify.annotations.NullMarked;
