package org.milktide.notifier.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.milktide.domain.advice.Advice;
import org.milktide.domain.guidance.Anchor;
import org.milktide.domain.id.ItemId;
import org.milktide.notifier.words.AdviceReader;
import org.milktide.notifier.words.DigestWords;
import org.milktide.notifier.words.WordedAdvice;
import org.milktide.notifier.words.WordedItem;

/** Words of others, for tests that need one thing different. */
public abstract class DelegatingWords implements DigestWords {
  private final DigestWords words;

  protected DelegatingWords(DigestWords words) {
    this.words = words;
  }

  @Override
  public Optional<WordedItem> item(ItemId id, Locale locale, int babies, LocalDate today) {
    return words.item(id, locale, babies, today);
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

  @Override
  public Optional<WordedAdvice> advice(Advice advice, AdviceReader reader) {
    return words.advice(advice, reader);
  }

  @Override
  public List<String> callNow(Locale locale, LocalDate today) {
    return words.callNow(locale, today);
  }
}
