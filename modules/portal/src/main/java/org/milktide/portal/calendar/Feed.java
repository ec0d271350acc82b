package org.milktide.portal.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableClazz;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * Writes a calendar (RFC 5545, and the name and refresh of RFC 7986). Instants are in UTC, so each
 * reader's program shows them in its own zone and no rules of zones have to be sent along.
 */
final class Feed {
  private static final Duration LENGTH = Duration.ofMinutes(15);

  /** Often enough for a change to be seen the same day, and few enough requests. */
  private static final Duration REFRESH = Duration.ofHours(6);

  private static final String SOURCE = "-//Milktide//Calendar 1//EN";

  private Feed() {}

  /**
   * A calendar of this name with these entries.
   *
   * @param now when it is written
   */
  static String write(String name, Instant now, List<Entry> entries) {
    Calendar calendar = new Calendar();
    calendar.add(new ProdId(SOURCE));
    calendar.add(ImmutableVersion.VERSION_2_0);
    calendar.add(ImmutableCalScale.GREGORIAN);
    calendar.add(new XProperty("NAME", name));
    calendar.add(new XProperty("X-WR-CALNAME", name));
    calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), REFRESH));
    calendar.add(new XProperty("X-PUBLISHED-TTL", REFRESH.toString()));
    calendar.add(utc());
    DtStamp stamp = new DtStamp(now.truncatedTo(ChronoUnit.SECONDS));
    entries.forEach(entry -> calendar.add(event(entry, stamp)));
    return Folding.of(calendar.toString());
  }

  /** A calendar has at least one component (RFC 5545, 3.6), even when nothing comes. */
  private static VTimeZone utc() {
    Standard always = new Standard();
    always.add(new DtStart<>(LocalDateTime.of(1970, 1, 1, 0, 0)));
    always.add(new TzOffsetFrom(ZoneOffset.UTC));
    always.add(new TzOffsetTo(ZoneOffset.UTC));
    VTimeZone zone = new VTimeZone();
    zone.add(new TzId("UTC"));
    zone.add(always);
    return zone;
  }

  private static VEvent event(Entry entry, DtStamp stamp) {
    VEvent event = new VEvent(false);
    event.add(new Uid(entry.id() + "@milktide"));
    event.add(stamp);
    times(entry).forEach(event::add);
    event.add(new Summary(entry.title()));
    event.add(ImmutableClazz.PRIVATE);
    event.add(ImmutableTransp.TRANSPARENT);
    return event;
  }

  private static List<Property> times(Entry entry) {
    return switch (entry) {
      case Entry.Message message -> {
        Instant at = message.at().truncatedTo(ChronoUnit.SECONDS);
        yield List.of(new DtStart<>(at), new DtEnd<>(at.plus(LENGTH)));
      }
      case Entry.Day day -> List.of(new DtStart<>(day.date()), new DtEnd<>(day.date().plusDays(1)));
    };
  }
}
