package org.milktide.portal.view;

/**
 * The page for a loss: before it one button, after it silence and an undo.
 *
 * @param reported whether a loss is known
 * @param undoable whether it can still be taken back
 * @param stillSending whether one last message may be on its way
 * @param action where the page's buttons lead
 */
public record LossView(
    String eventId,
    boolean reported,
    boolean undoable,
    boolean stillSending,
    boolean undone,
    String action,
    String journey,
    String data) {}
