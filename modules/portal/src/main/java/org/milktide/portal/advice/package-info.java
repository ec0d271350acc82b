/** Puts what to do now about something that was told on the page on which it was told. */
@NullMarked
package org.milktide.portal.advice;

import org.jspecify.annotations.NullMarked;
