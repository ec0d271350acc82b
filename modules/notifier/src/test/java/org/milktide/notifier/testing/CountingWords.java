package org.milktide.notifier.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.milktide.domain.guidance.Anchor;
import org.milktide.domain.id.ItemId;
import org.milktide.notifier.words.DigestWords;
import org.milktide.notifier.words.WordedItem;

/** Remembers which words it was asked for. */
public final class CountingWords implements DigestWords {
  private final DigestWords words = new TestingWords();
  private final List<String> asked = new ArrayList<>();

  /** All that was asked for, a line each. */
  public List<String> asked() {
    return List.copyOf(asked);
  }

  @Override
  public Optional<WordedItem> item(ItemId id, Locale locale, int babies, LocalDate today) {
    asked.add("%s %s %d %s".formatted(id, locale.toLanguageTag(), babies, today));
    return words.item(id, locale, babies, today);
  }

  @Override
  public List<String> callNow(Locale locale, LocalDate today) {
    asked.add(locale.toLanguageTag() + " " + today);
    return words.callNow(locale, today);
  }

  @Override
  public boolean has(ItemId id) {
    return words.has(id);
  }

  @Override
  public boolean isWithheld(ItemId id) {
    return words.isWithheld(id);
  }

  @Override
  public boolean isMarked() {
    return words.isMarked();
  }

  @Override
  public Optional<Anchor> anchor(ItemId id) {
    return words.anchor(id);
  }

  @Override
  public Object edition() {
    return words.edition();
  }
}
