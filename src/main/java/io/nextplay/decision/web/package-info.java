/** Decisions over HTTP. */
@NullMarked
package io.nextplay.decision.web;

import org.jspecify.annotations.NullMarked;
