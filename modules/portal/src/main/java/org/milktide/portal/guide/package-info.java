/** The guidance itself and whom to call, for everybody without a link of their own. */
@NullMarked
package org.milktide.portal.guide;

import org.jspecify.annotations.NullMarked;
