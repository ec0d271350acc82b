package org.milktide.notifier.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.milktide.domain.advice.Advice;
import org.milktide.domain.guidance.Anchor;
import org.milktide.domain.guidance.TextRevision;
import org.milktide.domain.id.ItemId;
import org.milktide.notifier.words.AdviceReader;
import org.milktide.notifier.words.DigestWords;
import org.milktide.notifier.words.WordedAdvice;
import org.milktide.notifier.words.WordedItem;

/**
 * Words made from the item's id. {@code test.unknown} and {@code test.retired} have none, {@code
 * test.broken} breaks; {@code test.hebrew} is in Hebrew, the others in English.
 */
public final class TestingWords implements DigestWords {
  private final boolean marked;

  public TestingWords() {
    this(false);
  }

  /** Words of which mails may have to say that nobody has reviewed them. */
  public TestingWords(boolean marked) {
    this.marked = marked;
  }

  @Override
  public boolean has(ItemId id) {
    return !id.value().equals("test.unknown") && !isWithheld(id);
  }

  @Override
  public boolean isWithheld(ItemId id) {
    return id.value().equals("test.retired");
  }

  @Override
  public boolean isMarked() {
    return marked;
  }

  @Override
  public Optional<WordedItem> item(ItemId id, Locale locale, int babies, LocalDate today) {
    return switch (id.value()) {
      case "test.unknown", "test.retired" -> Optional.empty();
      case "test.broken" -> throw new IllegalStateException("somebody@example.org");
      case "test.hebrew" -> Optional.of(worded(id, Locale.of("he")));
      default -> Optional.of(worded(id, Locale.ENGLISH));
    };
  }

  /** By the name after {@code test.after-}; else by the subscription. */
  @Override
  public Optional<Anchor> anchor(ItemId id) {
    String name = id.value().replaceFirst("^test\\.(after-)?", "").replace('-', '_');
    return Stream.of(Anchor.values())
        .filter(anchor -> anchor.name().equalsIgnoreCase(name))
        .findFirst()
        .or(() -> Optional.of(Anchor.SUBSCRIBED));
  }

  @Override
  public Object edition() {
    return this;
  }

  private static WordedItem worded(ItemId id, Locale language) {
    return new WordedItem(
        new TextRevision(id, "0a1b2c"),
        language,
        language.getLanguage().equals("he"),
        "Title of " + id,
        "<p>Body of <strong>" + id + "</strong>, 38\u00a0°C.</p><ul><li>One</li></ul>",
        "Body of " + id + ", 38\u00a0°C.\n\n- One",
        List.of(new WordedItem.Reference("Source of " + id + " (2017)", "https://example.org/s")),
        id.value().equals("test.question"));
  }

  /** The key {@code unknown} has none. */
  @Override
  public Optional<WordedAdvice> advice(Advice advice, AdviceReader reader) {
    String text = "Words of " + advice.key();
    return advice.key().equals("unknown")
        ? Optional.empty()
        : Optional.of(
            new WordedAdvice(Locale.ENGLISH, false, "<p>" + text + "</p>", text + "\n", List.of()));
  }

  @Override
  public List<String> callNow(Locale locale, LocalDate today) {
    return List.of("Call 999 if baby is very hard to wake.", "Worried anyway? Call.");
  }
}
