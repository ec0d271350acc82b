package org.milktide.portal.view;

/**
 * Says that everything about a journey is gone.
 *
 * @param stillSending whether one last message may be on its way
 */
public record ErasedView(boolean stillSending) {}
