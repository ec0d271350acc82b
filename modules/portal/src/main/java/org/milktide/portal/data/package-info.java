/** All that is held about a person: seeing it and erasing it, by a link of its own. */
@NullMarked
package org.milktide.portal.data;

import org.jspecify.annotations.NullMarked;
