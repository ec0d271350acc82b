package org.milktide.content.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.milktide.domain.event.JourneyEvent;
import org.milktide.domain.guidance.Audience;

/**
 * A made-up family that a pack is looked at with: default rhythm and quiet hours, from week 14 of
 * pregnancy to 12 months.
 *
 * @param name one word
 * @param about what is particular here
 * @param reader whose mails are looked at
 * @param isPromised whether no long silence is promised to this reader: the parent who makes milk
 * @param born the first baby's birth
 * @param end 12 months after the birth, at local midnight; itself not part of it
 * @param events all that is told, in the order of time
 */
public record SampleFamily(
    String name,
    String about,
    Audience reader,
    boolean isPromised,
    int babies,
    LocalDate due,
    ZoneId zone,
    Instant born,
    Instant end,
    List<JourneyEvent> events) {
  public SampleFamily {
    events = List.copyOf(events);
  }
}
