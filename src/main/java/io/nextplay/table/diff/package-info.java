/** What changed between two sets of workbooks and rules, row by row and cell by cell. */
@NullMarked
package io.nextplay.table.diff;

import org.jspecify.annotations.NullMarked;
