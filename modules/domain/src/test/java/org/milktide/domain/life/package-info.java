/** Whole drawn lives, judged by an oracle that shares no time arithmetic with the plan. */
@NullMarked
package org.milktide.domain.life;

import org.jspecify.annotations.NullMarked;
