/** The words that a mail is made of, whoever keeps them. */
@NullMarked
package org.milktide.notifier.words;

import org.jspecify.annotations.NullMarked;
