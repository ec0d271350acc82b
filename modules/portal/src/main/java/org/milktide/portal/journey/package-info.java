/** A family's own page: where it is, what came and comes, and the buttons that tell us things. */
@NullMarked
package org.milktide.portal.journey;

import org.jspecify.annotations.NullMarked;
