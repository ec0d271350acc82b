package org.milktide.notifier.mail;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.milktide.notifier.words.WordedItem;

/**
 * One item as the templates show it.
 *
 * @param language its own, which may not be the mail's
 * @param direction of that language: {@code rtl} or {@code ltr}
 * @param helpful null: not asked of this one
 */
record ItemView(
    String language,
    String direction,
    String title,
    String html,
    String text,
    List<Link> buttons,
    List<WordedItem.Reference> sources,
    @Nullable Helpful helpful) {}
