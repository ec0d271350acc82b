/** What comes for somebody, as a calendar that other programs subscribe to. */
@NullMarked
package org.milktide.portal.calendar;

import org.jspecify.annotations.NullMarked;
