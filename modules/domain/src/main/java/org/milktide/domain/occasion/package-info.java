/**
 * What happened, or did not, that guidance may answer: found in the log and in a family's events.
 */
@NullMarked
package org.milktide.domain.occasion;

import org.jspecify.annotations.NullMarked;
