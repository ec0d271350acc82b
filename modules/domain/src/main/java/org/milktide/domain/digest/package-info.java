/** What goes to one recipient by one release, and what became of it. */
@NullMarked
package org.milktide.domain.digest;

import org.jspecify.annotations.NullMarked;
