package org.milktide.standalone.demo;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/**
 * The four families of the demo. They are made up; their dates are fixed, so that every demo tells
 * the same, and lie so that all births fall into one week.
 */
final class SampleFamilies {
  private SampleFamilies() {}

  static List<SampleFamily> all() {
    return List.of(ordinary(), milkLate(), twins(), loss());
  }

  private static SampleFamily ordinary() {
    Place place = new Place("Leeds", ZoneId.of("Europe/London"), Locale.UK);
    LocalDate due = LocalDate.parse("2026-10-14");
    List<Told> told =
        new Telling(place)
            .subscribed("2026-05-25T08:10", "Mira", due, 1)
            .born("2026-10-13T06:00", "2026-10-13T04:10", "mira-1", "Baby born at 04:10")
            .milkIn("2026-10-15T16:00", "2026-10-15T15:00")
            .feeds(
                "Logged six feeds in one evening",
                "2026-10-17T17:40",
                "2026-10-17T18:25",
                "2026-10-17T19:15",
                "2026-10-17T20:05",
                "2026-10-17T20:50",
                "2026-10-17T21:40")
            .done();
    return new SampleFamily("Mira", "An ordinary birth", place, due, 1, told);
  }

  /** Nobody tells of milk coming in until after the question at 72 hours. */
  private static SampleFamily milkLate() {
    Place place = new Place("Chicago", ZoneId.of("America/Chicago"), Locale.US);
    LocalDate due = LocalDate.parse("2026-10-10");
    List<Told> told =
        new Telling(place)
            .subscribed("2026-05-26T08:30", "June", due, 1)
            .born("2026-10-13T15:30", "2026-10-13T14:20", "june-1", "Baby born at 14:20")
            .milkIn("2026-10-17T09:30", "2026-10-17T06:00")
            .done();
    return new SampleFamily("June", "Milk comes in late", place, due, 1, told);
  }

  private static SampleFamily twins() {
    Place place = new Place("Berlin", ZoneId.of("Europe/Berlin"), Locale.of("en", "DE"));
    LocalDate due = LocalDate.parse("2026-10-28");
    List<Told> told =
        new Telling(place)
            .subscribed("2026-05-27T08:20", "Noor", due, 2)
            .born("2026-10-14T11:20", "2026-10-14T11:05", "noor-1", "First twin born at 11:05")
            .born("2026-10-14T11:50", "2026-10-14T11:31", "noor-2", "Second twin born at 11:31")
            .milkIn("2026-10-16T20:30", "2026-10-16T20:00")
            .done();
    return new SampleFamily("Noor", "Twins", place, due, 2, told);
  }

  private static SampleFamily loss() {
    Place place = new Place("Cork", ZoneId.of("Europe/Dublin"), Locale.of("en", "IE"));
    LocalDate due = LocalDate.parse("2026-10-21");
    List<Told> told =
        new Telling(place)
            .subscribed("2026-05-28T08:15", "Elin", due, 1)
            .loss("2026-08-03T10:12")
            .done();
    return new SampleFamily("Elin", "A loss", place, due, 1, told);
  }
}
