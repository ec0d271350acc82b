/** Reads what comes back: bounces, complaints, automatic answers, and what people write. */
@NullMarked
package org.milktide.notifier.inbound;

import org.jspecify.annotations.NullMarked;
