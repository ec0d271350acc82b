/** What the feed log says: entries, sessions and the patterns that guidance answers. */
@NullMarked
package org.milktide.domain.feeding;

import org.jspecify.annotations.NullMarked;
