package org.milktide.portal.view;

import gg.jte.Content;

/**
 * A piece of guidance in full.
 *
 * @param language the language tag of what it is really written in
 * @param direction {@code ltr} or {@code rtl}
 * @param body HTML that the content module made; nothing in it is anybody's input
 */
public record ReadingView(String title, String language, String direction, Content body) {}
