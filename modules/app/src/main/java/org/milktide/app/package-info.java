/** The deployable service: roles, wiring and settings of one process. */
@NullMarked
package org.milktide.app;

import org.jspecify.annotations.NullMarked;
