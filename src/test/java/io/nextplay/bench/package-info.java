/** JMH benchmarks; run by {@code mvn -Pbench clean test-compile exec:exec}. */
@NullMarked
package io.nextplay.bench;

import org.jspecify.annotations.NullMarked;
