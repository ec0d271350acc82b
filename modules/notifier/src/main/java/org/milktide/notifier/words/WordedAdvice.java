package org.milktide.notifier.words;

import java.util.List;
import java.util.Locale;

/**
 * An advice in words.
 *
 * @param language what it is written in
 * @param rightToLeft how that is written
 * @param html an HTML fragment
 * @param text the same as plain text
 */
public record WordedAdvice(
    Locale language,
    boolean rightToLeft,
    String html,
    String text,
    List<WordedItem.Reference> sources) {
  public WordedAdvice {
    sources = List.copyOf(sources);
  }
}
