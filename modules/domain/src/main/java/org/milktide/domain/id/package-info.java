/** Ids as types, so that a recipient is never passed where a journey is meant. */
@NullMarked
package org.milktide.domain.id;

import org.jspecify.annotations.NullMarked;
