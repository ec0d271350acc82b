package org.milktide.portal.view;

import org.jspecify.annotations.Nullable;

/**
 * Somebody was written to.
 *
 * @param reckoned the due date that was reckoned from what they gave; null: they gave one
 */
public record SubscribedView(String email, @Nullable String reckoned) {}
