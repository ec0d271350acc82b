package org.milktide.portal.view;

import org.jspecify.annotations.Nullable;

/**
 * Says that everything about a journey is gone.
 *
 * @param stillSending whether one last message may be on its way
 * @param journey the path of the page that is gone, for devices to forget; null: the one asked for
 */
public record ErasedView(boolean stillSending, @Nullable String journey) {}
