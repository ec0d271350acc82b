/** The one door: how a batch of events changes a journey and when it has to be planned next. */
@NullMarked
package org.milktide.domain.door;

import org.jspecify.annotations.NullMarked;
