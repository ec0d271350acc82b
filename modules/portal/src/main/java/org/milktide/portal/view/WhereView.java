package org.milktide.portal.view;

import org.jspecify.annotations.Nullable;

/**
 * Where a family is.
 *
 * @param age gestational week or the baby's age; empty where neither is known
 * @param way null where the family is on no such way
 */
public record WhereView(String stage, String about, String age, @Nullable WayView way) {}
