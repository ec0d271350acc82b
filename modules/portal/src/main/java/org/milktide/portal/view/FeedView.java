package org.milktide.portal.view;

import org.jspecify.annotations.Nullable;

/**
 * A feed that was logged.
 *
 * @param removeId the entry to take back; null where it was not logged here
 */
public record FeedView(String when, @Nullable String removeId) {}
