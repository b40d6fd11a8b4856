/**
 * Who is calling and what they may do: API keys, people with their sessions, bearer tokens of an
 * outside identity provider, and what callers without any of them may do. Nobody depends on this
 * package; operations say by {@code @RolesAllowed} which roles they take.
 */
@NullMarked
package io.nextplay.access;

import org.jspecify.annotations.NullMarked;
