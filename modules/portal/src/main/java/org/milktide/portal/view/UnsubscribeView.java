package org.milktide.portal.view;

/**
 * The page that stops messages.
 *
 * @param stopped whether they are stopped
 * @param back whether they were just taken up again
 * @param stillSending whether one last message may be on its way
 */
public record UnsubscribeView(
    String eventId, boolean stopped, boolean back, boolean stillSending, String journey) {}
