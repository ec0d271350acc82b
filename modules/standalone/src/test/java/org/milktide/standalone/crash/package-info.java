/**
 * What a kill in the middle of a burst leaves: everybody gets their mail, and what is doubled was
 * in flight.
 */
@NullMarked
package org.milktide.standalone.crash;

import org.jspecify.annotations.NullMarked;
