/** The pure plan: journey, memory, catalogue and now in; what is due, skipped and next out. */
@NullMarked
package org.milktide.domain.plan;

import org.jspecify.annotations.NullMarked;
