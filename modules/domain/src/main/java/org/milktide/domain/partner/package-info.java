/** The systems of others that use the API: who they are and what they may see. */
@NullMarked
package org.milktide.domain.partner;

import org.jspecify.annotations.NullMarked;
