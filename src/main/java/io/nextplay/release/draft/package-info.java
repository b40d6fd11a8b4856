/** Drafts: how a release is made, checked, approved, published and taken back. */
@NullMarked
package io.nextplay.release.draft;

import org.jspecify.annotations.NullMarked;
