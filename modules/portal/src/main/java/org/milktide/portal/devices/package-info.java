/** The phones and browsers that show a person's notifications: offered, listed, removed. */
@NullMarked
package org.milktide.portal.devices;

import org.jspecify.annotations.NullMarked;
