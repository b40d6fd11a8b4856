/** The portfolio over HTTP. */
@NullMarked
package io.nextplay.portfolio.web;

import org.jspecify.annotations.NullMarked;
