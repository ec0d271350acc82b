/** The state that a journey's events fold to, and the stage a family is in. */
@NullMarked
package org.milktide.domain.journey;

import org.jspecify.annotations.NullMarked;
