/** Tests of the packaged service, as a user starts it. */
@NullMarked
package io.nextplay.packaged;

import org.jspecify.annotations.NullMarked;
