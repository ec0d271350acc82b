/** A mailbox that takes every mail by SMTP and shows it instead of sending it on. */
@NullMarked
package org.milktide.standalone.mailbox;

import org.jspecify.annotations.NullMarked;
