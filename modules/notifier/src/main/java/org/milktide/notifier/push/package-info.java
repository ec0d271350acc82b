/** Web push: from a claimed digest to messages that a person's own devices alone can read. */
@NullMarked
package org.milktide.notifier.push;

import org.jspecify.annotations.NullMarked;
