/** The product clock that is moved by hand, and the way the product follows it. */
@NullMarked
package org.milktide.standalone.clock;

import org.jspecify.annotations.NullMarked;
