/**
 * The demo book: made-up accounts with a year of events, for a first start that has something to
 * decide. Plain Java, deterministic, and without a clock: the day it pretends to be is a parameter.
 */
@NullMarked
package io.nextplay.account.demo;

import org.jspecify.annotations.NullMarked;
