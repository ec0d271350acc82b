package org.milktide.domain.feeding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.id.BabyId;

/**
 * How many sessions of a baby began on one day, of which the feeds themselves are not kept here any
 * more.
 *
 * @param day by UTC, so that no change of zone or clock moves it
 * @param babyId as its feeds named it
 */
public record DaySessions(LocalDate day, @Nullable BabyId babyId, int sessions) {}
