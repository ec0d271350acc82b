package org.milktide.notifier.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.milktide.domain.id.ItemId;
import org.milktide.notifier.words.DigestWords;
import org.milktide.notifier.words.WordedItem;

/**
 * Words made from the item's id. {@code test.unknown} has none, {@code test.broken} breaks; {@code
 * test.hebrew} is in Hebrew, the others in English.
 */
public final class TestingWords implements DigestWords {
  @Override
  public Optional<WordedItem> item(ItemId id, Locale locale, int babies, LocalDate today) {
    return switch (id.value()) {
      case "test.unknown" -> Optional.empty();
      case "test.broken" -> throw new IllegalStateException("somebody@example.org");
      case "test.hebrew" -> Optional.of(worded(id, Locale.of("he")));
      default -> Optional.of(worded(id, Locale.ENGLISH));
    };
  }

  private static WordedItem worded(ItemId id, Locale language) {
    return new WordedItem(
        language,
        language.getLanguage().equals("he"),
        "Title of " + id,
        "<p>Body of <strong>" + id + "</strong>, 38\u00a0°C.</p><ul><li>One</li></ul>",
        "Body of " + id + ", 38\u00a0°C.\n\n- One",
        List.of(new WordedItem.Reference("Source of " + id + " (2017)", "https://example.org/s")),
        id.value().equals("test.question"));
  }

  @Override
  public List<String> callNow(Locale locale, LocalDate today) {
    return List.of("Call 999 if baby is very hard to wake.", "Worried anyway? Call.");
  }
}
