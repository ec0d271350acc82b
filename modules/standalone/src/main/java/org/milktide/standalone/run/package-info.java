/** A running installation on one machine: embedded parts around the service. */
@NullMarked
package org.milktide.standalone.run;

import org.jspecify.annotations.NullMarked;
