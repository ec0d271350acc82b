/** Who else is on a journey: inviting and removing them, and what they see. */
@NullMarked
package org.milktide.portal.people;

import org.jspecify.annotations.NullMarked;
