package org.milktide.portal.view;

import org.jspecify.annotations.Nullable;

/**
 * The page that stops messages.
 *
 * @param stopped whether they are stopped
 * @param done what was just done instead, in words; null after nothing
 * @param undo the action that takes it back
 * @param stillSending whether one last message may be on its way
 * @param offersLess whether it offers fewer messages, and a pause, beside the stop
 * @param fewer whether fewer are wished for already
 */
public record UnsubscribeView(
    String eventId,
    boolean stopped,
    @Nullable String done,
    @Nullable String undo,
    boolean stillSending,
    boolean offersLess,
    boolean fewer,
    String journey) {}
