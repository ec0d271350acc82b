/** The feed log. */
@NullMarked
package org.milktide.portal.log;

import org.jspecify.annotations.NullMarked;
