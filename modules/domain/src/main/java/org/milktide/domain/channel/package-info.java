/** The ways on which messages reach people. */
@NullMarked
package org.milktide.domain.channel;

import org.jspecify.annotations.NullMarked;
