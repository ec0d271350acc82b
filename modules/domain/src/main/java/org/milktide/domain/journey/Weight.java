package org.milktide.domain.journey;

import java.time.Instant;

/**
 * A baby's weight.
 *
 * @param teamKnows whether the family's team knows of it; false where nobody said
 * @param at when the baby was weighed
 */
public record Weight(int grams, boolean teamKnows, Instant at) {}
