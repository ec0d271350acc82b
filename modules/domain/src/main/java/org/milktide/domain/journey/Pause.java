package org.milktide.domain.journey;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether messages are paused.
 *
 * @param until when the pause ends by itself; null: not before the parent ends it
 */
public record Pause(boolean on, @Nullable Instant until) {
  public static final Pause NONE = new Pause(false, null);
}
