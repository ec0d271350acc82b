/** The phones and browsers that people have notifications shown on, by web push. */
@NullMarked
package org.milktide.domain.device;

import org.jspecify.annotations.NullMarked;
