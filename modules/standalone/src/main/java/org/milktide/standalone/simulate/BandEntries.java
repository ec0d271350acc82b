package org.milktide.standalone.simulate;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.id.RecipientId;
import org.milktide.domain.plan.PlannedItem;
import org.milktide.domain.simulation.Outcome;
import org.milktide.standalone.simulate.TimelineView.Entry;

/** Deals a family's life and its digests out to the bands, which are asked for in their order. */
final class BandEntries {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  /** Fewer days between two digests are seen from their dates. */
  private static final int DAYS_WORTH_A_WORD = 2;

  private final Scenario scenario;
  private final ItemWords words;
  private final ZoneId zone;
  private final Deque<Milestone> life;
  private final Deque<Outcome.Sending> sendings;
  private @Nullable LocalDate before;
  private int digests;

  BandEntries(Scenario scenario, ItemWords words, Outcome outcome) {
    this.scenario = scenario;
    this.words = words;
    this.zone = scenario.preferences().zone();
    this.life = new ArrayDeque<>(Milestone.of(scenario));
    this.sendings = new ArrayDeque<>(outcome.sendings());
  }

  /** All that falls into this band and was not asked for yet, in the order of time. */
  List<Entry> in(Bands.Band band) {
    List<Entry> entries = new ArrayList<>();
    while (comes(band)) {
      Milestone milestone = life.peek();
      Outcome.Sending sending = sendings.peek();
      if (sending == null || (milestone != null && !milestone.at().isAfter(sending.at()))) {
        entries.add(life(life.remove()));
      } else {
        pause(sending).ifPresent(entries::add);
        entries.add(digest(sendings.remove()));
      }
    }
    return entries;
  }

  private boolean comes(Bands.Band band) {
    Milestone milestone = life.peek();
    Outcome.Sending sending = sendings.peek();
    return (milestone != null && milestone.at().isBefore(band.until()))
        || (sending != null && sending.at().isBefore(band.until()));
  }

  private Entry.Life life(Milestone milestone) {
    Optional<Instant> born =
        Optional.ofNullable(scenario.happenings().born()).filter(milestone.at()::isAfter);
    ZonedDateTime at = milestone.at().atZone(zone);
    return new Entry.Life(
        DATE.format(at) + " " + TIME.format(at), words.age(born, milestone.at()), milestone.text());
  }

  private Optional<Entry> pause(Outcome.Sending sending) {
    LocalDate date = sending.at().atZone(zone).toLocalDate();
    LocalDate last = before;
    before = date;
    if (last == null || ChronoUnit.DAYS.between(last, date) < DAYS_WORTH_A_WORD) {
      return Optional.empty();
    }
    return Optional.of(new Entry.Pause(ChronoUnit.DAYS.between(last, date) + " days without mail"));
  }

  private Entry.Digest digest(Outcome.Sending sending) {
    digests++;
    ZonedDateTime at = sending.at().atZone(zone);
    RecipientId to = sending.release().recipient();
    return new Entry.Digest(
        "d" + digests,
        DATE.format(at),
        TIME.format(at),
        words.age(sending.known().family().birth(), sending.at()),
        ChartDrawing.timeOfDay(LocalTime.from(at)),
        to.equals(RecipientId.PARENT) ? "" : to.value(),
        sending.release().question(),
        sending.release().items().stream().map(item -> line(sending, item)).toList());
  }

  private TimelineView.Line line(Outcome.Sending sending, PlannedItem item) {
    return words.line(
        item,
        sending.known().family(),
        sending.at(),
        Words.timing(item.reason().timing(), scenario.preferences()));
  }
}
