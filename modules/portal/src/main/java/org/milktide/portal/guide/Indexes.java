package org.milktide.portal.guide;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.milktide.content.GuidancePack;
import org.springframework.stereotype.Component;

/** Keeps the guidance in force ready for searching; the day counts, as helplines' numbers age. */
@Component
final class Indexes {
  private volatile @Nullable Kept kept;

  private record Kept(GuidancePack pack, LocalDate day, Map<Locale, Index> byLanguage) {
    Index in(Locale language) {
      return byLanguage.computeIfAbsent(language, one -> Index.of(pack, one, day));
    }
  }

  /** A pack's guidance in one of its languages. */
  Index of(GuidancePack pack, Locale language, LocalDate today) {
    Kept current = kept;
    if (current == null || current.pack() != pack || !current.day().equals(today)) {
      current = new Kept(pack, today, new ConcurrentHashMap<>());
      kept = current;
    }
    return current.in(language);
  }
}
