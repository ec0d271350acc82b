/** Brings what others report on Kafka through the one door. */
@NullMarked
package org.milktide.intake;

import org.jspecify.annotations.NullMarked;
