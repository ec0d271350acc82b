package org.milktide.portal.view;

import org.jspecify.annotations.Nullable;

/**
 * The page that mails a person's own link.
 *
 * @param sentTo the address as it was typed; null: nothing was asked yet
 */
public record LinkView(Form form, @Nullable String sentTo) {}
