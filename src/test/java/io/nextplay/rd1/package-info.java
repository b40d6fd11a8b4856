/**
 * RD-1, the reference decision that rule engines are compared by: its tables ({@code
 * src/test/resources/rd1}) as a workbook of ours, and the same decision written by hand.
 */
@NullMarked
package io.nextplay.rd1;

import org.jspecify.annotations.NullMarked;
