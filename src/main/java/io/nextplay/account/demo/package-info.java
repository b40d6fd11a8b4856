/**
 * The demo book: made-up accounts with a year of events, for a first start that has something to
 * decide. The book itself is plain Java, deterministic, and without a clock: the day it pretends to
 * be is a parameter. {@code DemoAtStartup} loads it into an empty database.
 */
@NullMarked
package io.nextplay.account.demo;

import org.jspecify.annotations.NullMarked;
