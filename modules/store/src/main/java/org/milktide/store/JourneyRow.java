package org.milktide.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.plan.Situation;

/**
 * A journey as stored.
 *
 * @param feedVersion the version of its recent feeds
 */
record JourneyRow(
    Situation situation, long planVersion, long feedVersion, @Nullable Instant nextDueAt) {}
