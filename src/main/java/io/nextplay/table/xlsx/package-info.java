/** Reads .xlsx files into workbooks, with limits before parsing. The only importer of POI. */
@NullMarked
package io.nextplay.table.xlsx;

import org.jspecify.annotations.NullMarked;
