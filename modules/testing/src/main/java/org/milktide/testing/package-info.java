/** What the tests of several modules share, beyond the domain's fakes. */
@NullMarked
package org.milktide.testing;

import org.jspecify.annotations.NullMarked;
