/** Wires the notifier: digests from Kafka become mails, and their outcomes are written down. */
@NullMarked
package org.milktide.notifier;

import org.jspecify.annotations.NullMarked;
