/** Releases what is due, shard by shard, and rings for what waits to be sent. */
@NullMarked
package org.milktide.planner;

import org.jspecify.annotations.NullMarked;
