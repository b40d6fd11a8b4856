/**
 * Compiles a model into Drools rules and decides with them. The only importer of Drools; no
 * Quarkus, clock or I/O.
 */
@NullMarked
package io.nextplay.engine;

import org.jspecify.annotations.NullMarked;
