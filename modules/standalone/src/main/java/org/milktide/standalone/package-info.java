/** The embedded parts of a single-node installation and the data directory they share. */
@NullMarked
package org.milktide.standalone;

import org.jspecify.annotations.NullMarked;
