/** All that is held about a journey, for the person whose it is. */
@NullMarked
package org.milktide.domain.holding;

import org.jspecify.annotations.NullMarked;
