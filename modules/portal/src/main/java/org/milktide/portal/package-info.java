/** The pages that parents use and the API that partners use, over the one door. */
@NullMarked
package org.milktide.portal;

import org.jspecify.annotations.NullMarked;
