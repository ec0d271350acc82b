/** The local mailbox as pages: what would have been sent, readable on this machine. */
@NullMarked
package org.milktide.standalone.inbox;

import org.jspecify.annotations.NullMarked;
