package org.milktide.content;

import java.util.List;
import java.util.Optional;
import org.milktide.domain.id.ItemId;

/**
 * The words of one item and what stands behind them; its window and conditions are the catalogue's.
 *
 * @param title may hold placeholders; {@link GuidancePack#render} fills them
 * @param push lock-screen text, at most 120 characters; may hold placeholders
 * @param body Markdown; may hold placeholders
 * @param topics keys of the pack's {@code topics.yaml}
 * @param asks the question that a button in the message answers
 * @param revision short hash of title, push text and body: another text, another revision
 */
public record Guidance(
    ItemId id,
    String title,
    String push,
    String body,
    List<String> topics,
    List<Source> sources,
    Optional<Question> asks,
    String revision) {
  public Guidance {
    topics = List.copyOf(topics);
    sources = List.copyOf(sources);
  }
}
