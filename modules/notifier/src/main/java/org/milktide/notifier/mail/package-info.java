/** From a claimed digest to a mail: what it says, how it looks, its headers. */
@NullMarked
package org.milktide.notifier.mail;

import org.jspecify.annotations.NullMarked;
