package org.milktide.domain.journey;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A report of a sign.
 *
 * @param value a measurement, in {@code unit}; null for a sign without one
 * @param seenByTeam whether the family's team has looked at it; false where nobody said
 * @param at when it was seen
 */
public record Sign(@Nullable Double value, @Nullable String unit, boolean seenByTeam, Instant at) {}
