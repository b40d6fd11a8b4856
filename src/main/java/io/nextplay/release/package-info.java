/**
 * Releases: immutable sets of workbooks and rules, known by their content, one of them in force.
 */
@NullMarked
package io.nextplay.release;

import org.jspecify.annotations.NullMarked;
