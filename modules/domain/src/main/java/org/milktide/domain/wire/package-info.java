/** Events as they are written down between systems: types, field names and what may be in them. */
@NullMarked
package org.milktide.domain.wire;

import org.jspecify.annotations.NullMarked;
