/** nextplay: expansion decisions a RevOps team can edit in a spreadsheet. */
@NullMarked
package io.nextplay;

import org.jspecify.annotations.NullMarked;
