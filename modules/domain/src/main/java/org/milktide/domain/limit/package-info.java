/** How much may be asked for in a while. */
@NullMarked
package org.milktide.domain.limit;

import org.jspecify.annotations.NullMarked;
