/** Somebody who opened a link of their own, and what all of their pages need. */
@NullMarked
package org.milktide.portal.visit;

import org.jspecify.annotations.NullMarked;
