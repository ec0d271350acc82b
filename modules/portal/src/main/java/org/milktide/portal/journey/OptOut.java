package org.milktide.portal.journey;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.milktide.domain.event.OptIn;
import org.milktide.domain.event.WordSet;
import org.milktide.domain.journey.Known;
import org.milktide.domain.wire.EventType;
import org.milktide.portal.visit.TypedEvents;
import org.milktide.portal.visit.Visit;

/** Takes back by one button what was asked for in the preferences; all else stays. */
final class OptOut {
  private OptOut() {}

  static TypedEvents of(OptIn wish, Map<String, String> given, Visit visit) {
    TypedEvents typed = new TypedEvents(given, visit);
    Known<WordSet> wishes = visit.state().profile().optIns();
    TreeSet<String> rest =
        wishes == null
            ? new TreeSet<>()
            : wishes.value().words().stream().collect(Collectors.toCollection(TreeSet::new));
    rest.remove(wish.word());
    typed.read(
        EventType.PROFILE_SET,
        Map.of("optIns", List.copyOf(rest)),
        typed.eventId() + "-no-" + wish.word(),
        path -> path);
    return typed;
  }
}
