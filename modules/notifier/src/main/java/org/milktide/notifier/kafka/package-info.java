/** Doorbells in, delivery events out. */
@NullMarked
package org.milktide.notifier.kafka;

import org.jspecify.annotations.NullMarked;
