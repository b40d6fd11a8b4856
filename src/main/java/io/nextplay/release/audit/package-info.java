/** Who did what to the rules, when, and from which content to which. */
@NullMarked
package io.nextplay.release.audit;

import org.jspecify.annotations.NullMarked;
