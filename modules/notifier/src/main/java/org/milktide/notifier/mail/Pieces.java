package org.milktide.notifier.mail;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.milktide.domain.id.ItemId;
import org.milktide.notifier.words.DigestWords;

/**
 * The parts of mails that are the same for many readers, made once. What tells readers apart here
 * is in the key, and a key has room for nothing about a person.
 */
final class Pieces {
  /** In letters of all that is kept; some 20 MB of memory at the most. */
  private static final long MOST_LETTERS = 10_000_000;

  private static final long MOST_CALLS = 1_000;

  private final DigestWords words;
  private volatile Made made;

  Pieces(DigestWords words) {
    this.words = words;
    this.made = Made.of(words.edition());
  }

  /**
   * All that the words depend on.
   *
   * @param babies how many the reader has or expects
   * @param today of the mail, where the reader is: numbers are given for a while after somebody
   *     verified them
   */
  record Key(ItemId item, Locale locale, int babies, LocalDate today) {}

  private record CallKey(Locale locale, LocalDate today) {}

  /** What was made of one edition of the words. */
  private record Made(
      Object edition, Cache<Key, Piece> pieces, Cache<CallKey, List<String>> calls) {
    static Made of(Object edition) {
      return new Made(
          edition,
          Caffeine.newBuilder()
              .maximumWeight(MOST_LETTERS)
              .weigher((Key _, Piece piece) -> piece.html().length() + piece.text().length() + 500)
              .executor(Runnable::run)
              .build(),
          Caffeine.newBuilder().maximumSize(MOST_CALLS).executor(Runnable::run).build());
    }
  }

  /** Empty when nobody here has the words; that is asked anew each time. */
  Optional<Piece> of(Key key) {
    Cache<Key, Piece> pieces = current().pieces();
    Piece kept = pieces.getIfPresent(key);
    if (kept != null) {
      return Optional.of(kept);
    }
    Optional<Piece> fresh =
        words.item(key.item(), key.locale(), key.babies(), key.today()).map(Piece::of);
    fresh.ifPresent(piece -> pieces.put(key, piece));
    return fresh;
  }

  /** Whom to call and when, a sentence each. */
  List<String> callNow(Locale locale, LocalDate today) {
    return current()
        .calls()
        .get(new CallKey(locale, today), key -> words.callNow(key.locale(), key.today()));
  }

  /** Nothing that was made of other words is used or kept. */
  private Made current() {
    Made now = made;
    Object edition = words.edition();
    if (!now.edition().equals(edition)) {
      now = Made.of(edition);
      made = now;
    }
    return now;
  }
}
