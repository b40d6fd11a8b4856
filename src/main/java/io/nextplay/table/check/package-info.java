/**
 * Finds what is wrong with a set of tables that can be read: gaps, overlaps, shadowed rows, cycles.
 */
@NullMarked
package io.nextplay.table.check;

import org.jspecify.annotations.NullMarked;
