package org.milktide.domain.partner;

import org.jspecify.annotations.Nullable;
import org.milktide.domain.plan.Situation;

/**
 * A journey as the partner knows it that subscribed it.
 *
 * @param ref the partner's own reference; null: it gave none
 */
public record PartnerJourney(Situation situation, @Nullable String ref) {}
