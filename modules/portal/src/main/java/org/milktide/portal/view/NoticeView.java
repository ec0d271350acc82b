package org.milktide.portal.view;

import org.jspecify.annotations.Nullable;

/**
 * Why nothing is sent at the moment, and what to do about it.
 *
 * @param label of the way on; null where there is none
 * @param href where the way on leads; null: a button of this page, that sends messages again
 */
public record NoticeView(String text, @Nullable String label, @Nullable String href) {}
