package org.milktide.domain.door;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.plan.Situation;

/**
 * What a batch of events makes of a journey.
 *
 * @param planChanged whether a digest that is planned or queued may be wrong now
 * @param feedsChanged whether a digest made from the feed log may be wrong now
 * @param nextDueAt when the journey has to be planned; null when nothing will ever be due
 */
public record Change(
    Situation after, boolean planChanged, boolean feedsChanged, @Nullable Instant nextDueAt) {}
