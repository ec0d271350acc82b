/** When and how messages come, and how they stop. */
@NullMarked
package org.milktide.portal.preferences;

import org.jspecify.annotations.NullMarked;
