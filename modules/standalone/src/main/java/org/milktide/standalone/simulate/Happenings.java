package org.milktide.standalone.simulate;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When things happen to a simulated family.
 *
 * @param subscribed when the parent confirmed
 * @param told when Milktide hears of the birth; null: never
 * @param milkIn when milk came in and the parent said so; null: not noticed
 * @param until the end of the simulation, itself not part of it
 */
record Happenings(
    Instant subscribed,
    @Nullable Instant born,
    @Nullable Instant told,
    @Nullable Instant milkIn,
    Instant until) {}
