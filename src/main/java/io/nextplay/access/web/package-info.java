/** How callers say who they are over HTTP, and the operations for keys, people and logins. */
@NullMarked
package io.nextplay.access.web;

import org.jspecify.annotations.NullMarked;
