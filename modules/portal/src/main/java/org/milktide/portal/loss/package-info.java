/** The page after a loss, and the one that reports it. */
@NullMarked
package org.milktide.portal.loss;

import org.jspecify.annotations.NullMarked;
