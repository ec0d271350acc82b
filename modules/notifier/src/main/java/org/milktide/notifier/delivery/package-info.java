/** From claimed digests to their outcomes, without Kafka and without a database. */
@NullMarked
package org.milktide.notifier.delivery;

import org.jspecify.annotations.NullMarked;
