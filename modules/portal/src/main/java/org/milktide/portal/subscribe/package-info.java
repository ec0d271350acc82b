/** How somebody starts: the first page, the confirmation, and the link by mail. */
@NullMarked
package org.milktide.portal.subscribe;

import org.jspecify.annotations.NullMarked;
