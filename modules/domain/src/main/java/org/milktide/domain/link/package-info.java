/** Signed links: what lets a parent in without a password, and only to what each link is for. */
@NullMarked
package org.milktide.domain.link;

import org.jspecify.annotations.NullMarked;
