/** JMH benchmarks; run by {@code mvn -Pbench test-compile exec:exec}. */
@NullMarked
package io.nextplay.bench;

import org.jspecify.annotations.NullMarked;
