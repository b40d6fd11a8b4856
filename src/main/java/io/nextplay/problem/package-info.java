/**
 * Turns everything that can go wrong into RFC 9457 problems; the only package that knows their HTTP
 * status.
 */
@NullMarked
package io.nextplay.problem;

import org.jspecify.annotations.NullMarked;
