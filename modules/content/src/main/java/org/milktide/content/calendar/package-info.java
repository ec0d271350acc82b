/** What a pack comes to for sample families: each mail, and the silences in between. */
@NullMarked
package org.milktide.content.calendar;

import org.jspecify.annotations.NullMarked;
