/** The ports through which the core reaches storage. */
@NullMarked
package org.milktide.domain.port;

import org.jspecify.annotations.NullMarked;
