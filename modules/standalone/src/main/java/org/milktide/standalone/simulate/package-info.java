/**
 * {@code ./milktide simulate}: what a family would get, when and why, by the service's own plan.
 */
@NullMarked
package org.milktide.standalone.simulate;

import org.jspecify.annotations.NullMarked;
