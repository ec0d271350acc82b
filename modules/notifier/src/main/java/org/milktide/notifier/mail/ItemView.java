package org.milktide.notifier.mail;

import java.util.List;
import org.milktide.notifier.words.WordedItem;

/** One item as the templates show it. */
record ItemView(
    String title,
    String html,
    String text,
    List<Link> buttons,
    List<WordedItem.Reference> sources) {}
