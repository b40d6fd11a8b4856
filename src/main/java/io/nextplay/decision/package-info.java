/**
 * What a decision says, and the use case that makes one: typed fields, explanation, trace. A pure
 * core without Quarkus.
 */
@NullMarked
package io.nextplay.decision;

import org.jspecify.annotations.NullMarked;
