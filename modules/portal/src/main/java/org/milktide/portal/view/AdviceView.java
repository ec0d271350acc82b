package org.milktide.portal.view;

import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to do now about something that was told.
 *
 * @param kind whom to call first, such as {@code emergency}; a part of styles
 * @param first the same in words, to be read before everything else; empty where nobody is
 * @param tel the number to call, as a link; null where none is known
 * @param number the number as it is read; empty where none is known
 * @param about what it is about, in the words that were ticked; none where the page says so
 */
public record AdviceView(
    String kind,
    String first,
    @Nullable String tel,
    String number,
    List<String> about,
    Content body,
    String language,
    String direction) {
  public AdviceView {
    about = List.copyOf(about);
  }
}
