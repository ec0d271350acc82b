package org.milktide.domain.event;

import java.time.Instant;

/**
 * Something that happened to a journey. It is judged by itself and its arrival, never by the state.
 *
 * @param arrivedAt when Milktide heard of it, on the product clock
 */
public record JourneyEvent(Stamp stamp, Instant arrivedAt, Fact fact) {}
