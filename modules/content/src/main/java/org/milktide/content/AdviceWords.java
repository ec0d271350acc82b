package org.milktide.content;

import java.util.List;

/**
 * What an advice says, by language.
 *
 * @param text Markdown with placeholders
 */
record AdviceWords(Translated<String> text, List<Source> sources) {
  AdviceWords {
    sources = List.copyOf(sources);
  }
}
