/**
 * Guidance packs: what Milktide says, read from Markdown and turned into a catalogue and messages.
 */
@NullMarked
package org.milktide.content;

import org.jspecify.annotations.NullMarked;
