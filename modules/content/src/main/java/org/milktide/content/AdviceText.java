package org.milktide.content;

import java.util.List;
import java.util.Locale;
import org.milktide.domain.advice.Advice;

/**
 * An advice, ready for one reader.
 *
 * @param language what it is written in
 * @param html an HTML fragment that is safe to embed
 * @param text the same as plain text
 */
public record AdviceText(
    Advice advice, Locale language, String html, String text, List<Source> sources) {
  public AdviceText {
    sources = List.copyOf(sources);
  }
}
