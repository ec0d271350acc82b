package org.milktide.portal.view;

import org.jspecify.annotations.Nullable;

/**
 * The page for a loss: before it one button, after it silence and an undo.
 *
 * @param reported whether a loss is known
 * @param undoable whether it can still be taken back
 * @param stillSending whether one last message may be on its way
 * @param toldByAnother whether somebody told it whom the parent invited
 * @param partner whether the reader is somebody whom the parent invited
 * @param action where the page's buttons lead
 * @param data where to ask for all that is held; null for who may not
 */
public record LossView(
    String eventId,
    boolean reported,
    boolean undoable,
    boolean stillSending,
    boolean toldByAnother,
    boolean partner,
    boolean undone,
    String action,
    String journey,
    @Nullable String data) {}
