/** A real Kafka broker inside this process, kept on disk. */
@NullMarked
package org.milktide.standalone.kafka;

import org.jspecify.annotations.NullMarked;
