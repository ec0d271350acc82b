package org.milktide.notifier.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.milktide.domain.id.ItemId;
import org.milktide.notifier.words.WordedItem;

/** Remembers which words it was asked for. */
public final class CountingWords extends DelegatingWords {
  private final List<String> asked = new ArrayList<>();

  public CountingWords() {
    super(new TestingWords());
  }

  /** All that was asked for, a line each. */
  public List<String> asked() {
    return List.copyOf(asked);
  }

  @Override
  public Optional<WordedItem> item(ItemId id, Locale locale, int babies, LocalDate today) {
    asked.add("%s %s %d %s".formatted(id, locale.toLanguageTag(), babies, today));
    return super.item(id, locale, babies, today);
  }

  @Override
  public List<String> callNow(Locale locale, LocalDate today) {
    asked.add(locale.toLanguageTag() + " " + today);
    return super.callNow(locale, today);
  }
}
