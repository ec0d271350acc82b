/** Fakes and families for the notifier's tests. */
@NullMarked
package org.milktide.notifier.testing;

import org.jspecify.annotations.NullMarked;
