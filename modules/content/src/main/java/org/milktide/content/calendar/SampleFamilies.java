package org.milktide.content.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.event.Birth;
import org.milktide.domain.event.FeedingMode;
import org.milktide.domain.guidance.Audience;

/**
 * The families that every pack is looked at with. They are made up; their dates are fixed, so that
 * the same pack gives the same calendar.
 */
public final class SampleFamilies {
  private static final LocalDate DUE = LocalDate.parse("2027-01-10");
  private static final ZoneId ZONE = ZoneId.of("Europe/London");
  private static final LocalDateTime TERM = LocalDateTime.parse("2027-01-05T03:10");

  private SampleFamilies() {}

  /** One of each. */
  public static List<SampleFamily> all() {
    return List.of(ordinary(), twins(), early(), unit(), formula(), partner());
  }

  /** Those and the ones that two packs are compared with: what is told, and when, differs. */
  public static List<SampleFamily> forComparing() {
    return Stream.concat(all().stream(), Stream.of(caesarean(), late())).toList();
  }

  private static SampleFamily caesarean() {
    return story(1, null)
        .firstBaby()
        .bornByCaesarean(TERM)
        .family("caesarean", "a first baby, born at 39w2d by caesarean", Audience.PARENT);
  }

  private static SampleFamily late() {
    return story(1, null)
        .bornAndToldAfter(TERM, Period.ofDays(10))
        .family("late", "one baby, born at 39w2d, told 10 days later", Audience.PARENT);
  }

  /** One baby, born at 39 weeks and 2 days. */
  public static SampleFamily ordinary() {
    return story(1, null)
        .born(TERM, Birth.Place.HOSPITAL)
        .family("ordinary", "one baby, born at 39w2d", Audience.PARENT);
  }

  private static SampleFamily twins() {
    return story(2, null)
        .born(LocalDateTime.parse("2026-12-23T14:20"), Birth.Place.HOSPITAL)
        .born(LocalDateTime.parse("2026-12-23T14:41"), Birth.Place.HOSPITAL)
        .family("twins", "two babies, born at 37w3d", Audience.PARENT);
  }

  private static SampleFamily early() {
    return story(1, null)
        .born(LocalDateTime.parse("2026-12-06T22:40"), Birth.Place.HOSPITAL)
        .family("early", "one baby, born at 35w0d, at home", Audience.PARENT);
  }

  private static SampleFamily unit() {
    return story(1, null)
        .born(LocalDateTime.parse("2026-11-15T10:00"), Birth.Place.NICU)
        .homeAfter(Period.ofWeeks(5))
        .family("unit", "one baby, born at 32w0d, in a unit for five weeks", Audience.PARENT);
  }

  private static SampleFamily formula() {
    return story(1, FeedingMode.FORMULA)
        .born(TERM, Birth.Place.HOSPITAL)
        .family(
            "formula", "one baby, born at 39w2d, formula alone from the start", Audience.PARENT);
  }

  private static SampleFamily partner() {
    return story(1, null)
        .born(TERM, Birth.Place.HOSPITAL)
        .family("partner", "the partner of the ordinary family", Audience.PARTNER);
  }

  private static FamilyStory story(int babies, @Nullable FeedingMode mode) {
    return new FamilyStory(DUE, ZONE, babies, mode);
  }
}
