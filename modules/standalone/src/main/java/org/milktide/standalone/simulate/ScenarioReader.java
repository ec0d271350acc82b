package org.milktide.standalone.simulate;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.event.Birth;
import org.milktide.domain.event.Fact;
import org.milktide.domain.event.JourneyEvent;
import org.milktide.domain.time.QuietHours;
import org.milktide.domain.time.Rhythm;

/** Makes a family of the options, or says which of them cannot be. */
final class ScenarioReader {
  private static final int MOST_BABIES = 5;

  private ScenarioReader() {}

  /**
   * Reads a family, to be followed for six weeks after the birth unless an option says how long.
   *
   * @throws BadOption when an option cannot be used
   */
  static Scenario read(FamilyOptions given) {
    return read(given, List.of(), Format.TABLE.afterBirth());
  }

  /**
   * Reads a family.
   *
   * @param others what happens besides
   * @param afterBirth how long after a birth to go on unless an option says
   * @throws BadOption when an option cannot be used
   */
  static Scenario read(FamilyOptions given, List<JourneyEvent> others, Period afterBirth) {
    LocalDate due = due(given.due);
    ZoneId zone = ZoneNames.read("--zone", given.zone);
    return new Scenario(
        due,
        babies(given.babies),
        preferences(given, zone),
        new HappeningsReader(given, due, zone, afterBirth).read(births(others)),
        others);
  }

  private static Optional<Instant> births(List<JourneyEvent> others) {
    return others.stream()
        .flatMap(
            event ->
                event.fact() instanceof Fact.BabyBorn(var _, Birth birth)
                    ? Stream.of(birth.at())
                    : Stream.empty())
        .max(Comparator.naturalOrder());
  }

  private static LocalDate due(@Nullable String text) {
    if (text == null) {
      throw new BadOption("--due is missing: give the due date, such as --due 2027-01-10");
    }
    try {
      LocalDate date = LocalDate.parse(text);
      if (date.getYear() >= 2000 && date.getYear() < 2100) {
        return date;
      }
    } catch (DateTimeException e) {
      throw new BadOption("--due", text, "is not a date such as 2027-01-10");
    }
    throw new BadOption("--due", text, "is not a date of the years 2000 to 2099");
  }

  private static int babies(String text) {
    if (text.length() == 1 && text.charAt(0) >= '1' && text.charAt(0) <= '0' + MOST_BABIES) {
      return text.charAt(0) - '0';
    }
    throw new BadOption("--babies", text, "is not a number from 1 to " + MOST_BABIES);
  }

  private static Preferences preferences(FamilyOptions given, ZoneId zone) {
    return new Preferences(zone, locale(given.locale), rhythm(given.rhythm), quiet(given.quiet));
  }

  private static Locale locale(String tag) {
    Locale locale = Locale.forLanguageTag(tag);
    if (locale.getLanguage().isEmpty()) {
      throw new BadOption("--locale", tag, "is not a language tag such as en or en-GB");
    }
    return locale;
  }

  private static Rhythm rhythm(String text) {
    try {
      return Rhythm.parse(text);
    } catch (IllegalArgumentException e) {
      throw new BadOption(
          "--rhythm", text, "is not as-it-comes, 'daily HH:mm' or 'weekly DAY HH:mm'");
    }
  }

  private static QuietHours quiet(String text) {
    try {
      return QuietHours.parse(text);
    } catch (IllegalArgumentException e) {
      throw new BadOption("--quiet", text, "is not of the form 21:00-08:00");
    }
  }
}
