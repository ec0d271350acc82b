/** Checks of the files that deploy the service. */
@NullMarked
package org.milktide.app.deployment;

import org.jspecify.annotations.NullMarked;
