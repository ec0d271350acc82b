package org.milktide.content.rules;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.event.Fact;
import org.milktide.domain.event.FeedKind;
import org.milktide.domain.event.WordSet;
import org.milktide.domain.id.BabyId;

/** What a family writes down: so many feeds and diapers on a day, told at once. */
final class Log {
  private static final int FIRST_HOUR = 4;
  private static final int HOURS = 20;

  private final Family family;

  private Log(Family family) {
    this.family = family;
  }

  static Log of(Family family) {
    return new Log(family);
  }

  Family family() {
    return family;
  }

  /** The parent asks for this, and for nothing else. */
  Log wants(String at, String... optIns) {
    family.says(at, new Fact.ProfileSet(null, WordSet.of(List.of(optIns)), null));
    return this;
  }

  /** So many feeds of the only baby, from 04:00 on and spread over the 20 hours until midnight. */
  Log feeds(String date, int number) {
    return feeds(date, null, number);
  }

  Log feeds(String date, @Nullable String baby, int number) {
    for (int i = 0; i < number; i++) {
      feed(at(date, i, number, 0), baby);
    }
    return this;
  }

  /** The same number of feeds on each of these days. */
  Log feedsDaily(String first, String last, int number) {
    LocalDate.parse(first)
        .datesUntil(LocalDate.parse(last).plusDays(1))
        .forEach(day -> feeds(day.toString(), number));
    return this;
  }

  Log feed(String at) {
    return feed(at, (String) null);
  }

  Log feed(String at, @Nullable String baby) {
    return feedTold(at, at, baby);
  }

  /** A feed that is told later. */
  Log feedTold(String at, String told, @Nullable String baby) {
    family.says(at, told, feedAt(at, baby, FeedKind.BREAST_LEFT));
    return this;
  }

  Fact feedAt(String at, @Nullable String baby, FeedKind kind) {
    BabyId id = baby == null ? null : new BabyId(baby);
    return new Fact.FeedRecorded(id, family.instant(at), kind, 15, null);
  }

  /** So many wet diapers, ten minutes after feeds. */
  Log wet(String date, int number) {
    for (int i = 0; i < number; i++) {
      diaper(at(date, i, number, 10), true, false, null, false);
    }
    return this;
  }

  Log stools(String date, int number, String colour) {
    for (int i = 0; i < number; i++) {
      diaper(at(date, i, number, 20), false, true, colour, false);
    }
    return this;
  }

  Log diaper(String at, boolean wet, boolean stool, @Nullable String colour, boolean urates) {
    return diaperTold(at, at, wet, stool, colour, urates);
  }

  Log diaperTold(
      String at, String told, boolean wet, boolean stool, @Nullable String colour, boolean urates) {
    family.says(
        at, told, new Fact.DiaperRecorded(null, family.instant(at), wet, stool, colour, urates));
    return this;
  }

  private static String at(String date, int index, int number, int minutes) {
    LocalDateTime start = LocalDate.parse(date).atTime(FIRST_HOUR, minutes);
    return start.plusMinutes(60L * index * HOURS / Math.max(1, number)).toString();
  }

  List<String> gets(String rule) {
    return family.gets(rule);
  }
}
