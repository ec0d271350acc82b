/** A journey played from its events to an end by the service's own functions, without a service. */
@NullMarked
package org.milktide.domain.simulation;

import org.jspecify.annotations.NullMarked;
