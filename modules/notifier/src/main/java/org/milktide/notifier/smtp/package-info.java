/** Hands mails to a mail server over a few reused connections and tells what it answered. */
@NullMarked
package org.milktide.notifier.smtp;

import org.jspecify.annotations.NullMarked;
