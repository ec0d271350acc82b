/** What mail that comes back means: whose it was, what its status says, and what follows. */
@NullMarked
package org.milktide.domain.bounce;

import org.jspecify.annotations.NullMarked;
