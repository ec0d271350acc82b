/** Local time: wall clocks, quiet hours, rhythms and the instants they resolve to. */
@NullMarked
package org.milktide.domain.time;

import org.jspecify.annotations.NullMarked;
