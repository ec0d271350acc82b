/** What can be said and when: items, their windows and conditions, and the catalogue of them. */
@NullMarked
package org.milktide.domain.guidance;

import org.jspecify.annotations.NullMarked;
