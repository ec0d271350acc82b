/** A running portal over a store in memory, and a browser without JavaScript to use it. */
@NullMarked
package org.milktide.portal.testing;

import org.jspecify.annotations.NullMarked;
