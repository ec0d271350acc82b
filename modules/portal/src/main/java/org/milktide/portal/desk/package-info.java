/** Hands what was asked to the one door, and waits for silence where silence was asked for. */
@NullMarked
package org.milktide.portal.desk;

import org.jspecify.annotations.NullMarked;
