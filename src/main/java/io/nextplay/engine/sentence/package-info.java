/**
 * Rules as sentences: {@code rules/*.dslr}, in the words that {@code rules/*.dsl} give. A sentence
 * becomes a row of a table, never text of a program.
 */
@NullMarked
package io.nextplay.engine.sentence;

import org.jspecify.annotations.NullMarked;
