/**
 * Serves the web page of {@code src/main/webui}. It has no way into the service of its own: the
 * page calls the public API.
 */
@NullMarked
package io.nextplay.console;

import org.jspecify.annotations.NullMarked;
