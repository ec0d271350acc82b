/** Acts on what comes back, whichever way we hear of it. */
@NullMarked
package org.milktide.domain.postmaster;

import org.jspecify.annotations.NullMarked;
