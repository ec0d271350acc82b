/** The commands that work on guidance packs: {@code ./milktide content}. */
@NullMarked
package org.milktide.standalone.guidance;

import org.jspecify.annotations.NullMarked;
