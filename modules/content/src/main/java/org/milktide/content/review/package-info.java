/** Writes down that somebody has reviewed a piece of guidance. */
@NullMarked
package org.milktide.content.review;

import org.jspecify.annotations.NullMarked;
