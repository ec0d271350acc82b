package org.milktide.content;

import java.util.List;
import java.util.Optional;
import org.milktide.domain.id.ItemId;

/**
 * The words of one item and what stands behind them; its window and conditions are the catalogue's.
 *
 * @param words in the base language and in those it is translated into
 * @param topics keys of the pack's {@code topics.yaml}
 * @param asks the question that a button in the message answers
 * @param rules the rules of clinical.md 7.3 that it carries, like {@code R12}
 */
public record Guidance(
    ItemId id,
    Translated<Wording> words,
    List<String> topics,
    List<Source> sources,
    Optional<Question> asks,
    List<String> rules) {
  public Guidance {
    topics = List.copyOf(topics);
    sources = List.copyOf(sources);
    rules = List.copyOf(rules);
  }

  /** The heading in the base language; may hold placeholders. */
  public String title() {
    return words.inBase().title();
  }

  /** The lock-screen text in the base language; may hold placeholders. */
  public String push() {
    return words.inBase().push();
  }

  /** The Markdown in the base language; may hold placeholders. */
  public String body() {
    return words.inBase().body();
  }

  /** The revision of the words in the base language. */
  public String revision() {
    return words.inBase().revision();
  }
}
