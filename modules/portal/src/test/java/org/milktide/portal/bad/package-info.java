/** Everything wrong that somebody may send to the portal, and its answers. */
@NullMarked
package org.milktide.portal.bad;

import org.jspecify.annotations.NullMarked;
