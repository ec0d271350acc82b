/** The commands behind {@code ./milktide}. */
@NullMarked
package org.milktide.standalone.cli;

import org.jspecify.annotations.NullMarked;
