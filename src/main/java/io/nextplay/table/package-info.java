/**
 * What a workbook says: tables, signals, plays and scenarios, read into typed and immutable data.
 * Plain Java.
 */
@NullMarked
package io.nextplay.table;

import org.jspecify.annotations.NullMarked;
