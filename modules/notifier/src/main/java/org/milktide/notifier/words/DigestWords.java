package org.milktide.notifier.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.milktide.domain.advice.Advice;
import org.milktide.domain.guidance.Anchor;
import org.milktide.domain.id.ItemId;

/** The words of guidance, in a reader's language and for a reader's country. */
public interface DigestWords {
  /**
   * One item's words.
   *
   * @param babies how many babies the reader has or expects
   * @param today the day of the mail, where the reader is
   * @return empty when nobody here knows the item, as while a newer release is rolled out
   */
  Optional<WordedItem> item(ItemId id, Locale locale, int babies, LocalDate today);

  /** Whether somebody here has the words of an item. */
  boolean has(ItemId id);

  /** Whether it is known here that nobody shall have the words of an item any more, or not yet. */
  boolean isWithheld(ItemId id);

  /** Whether mails have to say that not all of the guidance is reviewed. */
  boolean isMarked();

  /** What the time of an item is counted from; empty where the item is not known here. */
  Optional<Anchor> anchor(ItemId id);

  /**
   * Which words are in force: as long as this is equal, all that is said for the same arguments is,
   * too.
   */
  Object edition();

  /**
   * The words of an urgent advice.
   *
   * @return empty when nobody here knows the advice, as while a newer release is rolled out
   */
  Optional<WordedAdvice> advice(Advice advice, AdviceReader reader);

  /** Whom to call and when, a sentence each, the most urgent first. */
  List<String> callNow(Locale locale, LocalDate today);
}
