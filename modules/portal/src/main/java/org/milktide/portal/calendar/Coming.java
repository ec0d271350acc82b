package org.milktide.portal.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.milktide.domain.id.ItemId;
import org.milktide.domain.journey.Standing;
import org.milktide.domain.plan.PlannedItem;
import org.milktide.domain.plan.Upcoming;
import org.milktide.portal.guide.Titles;
import org.milktide.portal.view.Words;
import org.milktide.portal.visit.Messages;
import org.milktide.portal.visit.Visit;
import org.springframework.stereotype.Component;

/** What comes for somebody, in the words that their calendar may show to others. */
@Component
final class Coming {
  /** As far as anybody plans a week by it; what is later still moves. */
  private static final int MOST = 12;

  private final Messages messages;
  private final Titles titles;

  Coming(Messages messages, Titles titles) {
    this.messages = messages;
    this.titles = titles;
  }

  /**
   * The messages to come, soonest first, and the due date of who does not mind its being read.
   * Nothing while a journey is silent, for whatever reason.
   */
  List<Entry> of(Visit visit) {
    if (!(visit.state().standing(visit.now()) instanceof Standing.Active)
        || !visit.person().isWilling()) {
      return List.of();
    }
    Map<Instant, List<PlannedItem.Key>> byTime =
        Messages.upcoming(visit, messages.plan(visit)).stream()
            .collect(
                Collectors.groupingBy(
                    Upcoming::dueAt,
                    TreeMap::new,
                    Collectors.mapping(one -> one.item().key(), Collectors.toList())));
    List<Entry> entries = new ArrayList<>();
    dueDate(visit).ifPresent(entries::add);
    byTime.entrySet().stream()
        .limit(MOST)
        .map(entry -> message(visit, entry.getKey(), entry.getValue()))
        .forEach(entries::add);
    return entries;
  }

  private static Optional<Entry> dueDate(Visit visit) {
    return Optional.ofNullable(visit.state().dueDate())
        .filter(_ -> !visit.person().isDiscreet() && !visit.state().family().isBorn())
        .map(
            due ->
                new Entry.Day(id(visit, "due"), due.value(), visit.words().text("calendar.due")));
  }

  /** The first by id names a message that may hold several: which is told first may change. */
  private Entry message(Visit visit, Instant at, List<PlannedItem.Key> items) {
    PlannedItem.Key first =
        items.stream()
            .min(
                Comparator.comparing(PlannedItem.Key::item)
                    .thenComparing(PlannedItem.Key::occurrence))
            .orElseThrow();
    return new Entry.Message(
        id(visit, first.item() + " " + first.occurrence()), at, title(visit, first.item()));
  }

  private String title(Visit visit, ItemId item) {
    Words words = visit.words();
    return visit.person().isDiscreet()
        ? words.text("calendar.note")
        : titles.line(item, visit.state().family().size(), words, "").title();
  }

  /** A name of its own for each person and thing, from which neither can be read. */
  private static UUID id(Visit visit, String thing) {
    String name = visit.bearer().journey() + " " + visit.bearer().recipient() + " " + thing;
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }
}
