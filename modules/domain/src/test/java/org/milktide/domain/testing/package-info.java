/** What tests of every module share: a store in memory, its contract, events and a catalogue. */
@NullMarked
package org.milktide.domain.testing;

import org.jspecify.annotations.NullMarked;
