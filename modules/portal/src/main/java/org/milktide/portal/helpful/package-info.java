/** Whether a text was helpful: asked by a link in a mail, answered by one tap, counted by text. */
@NullMarked
package org.milktide.portal.helpful;

import org.jspecify.annotations.NullMarked;
