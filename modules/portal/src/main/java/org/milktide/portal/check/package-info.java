/** The list of signs to look for, and at once what to do about those that are there. */
@NullMarked
package org.milktide.portal.check;

import org.jspecify.annotations.NullMarked;
