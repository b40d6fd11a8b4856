/** Shows releases, their workbooks and their tables. */
@NullMarked
package io.nextplay.release.web;

import org.jspecify.annotations.NullMarked;
