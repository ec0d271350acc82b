package org.milktide.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.milktide.domain.digest.LedgerEntry;
import org.milktide.domain.event.Fact;
import org.milktide.domain.event.JourneyEvent;
import org.milktide.domain.guidance.Anchor;
import org.milktide.domain.guidance.Item;
import org.milktide.domain.id.ItemId;
import org.milktide.domain.journey.JourneyState;
import org.milktide.domain.journey.Standing;
import org.milktide.domain.testing.Histories;
import org.milktide.domain.testing.Request;
import org.milktide.domain.testing.SampleCatalogue;
import org.milktide.domain.time.QuietHours;
import org.milktide.domain.time.Rhythm;
import org.milktide.domain.time.Timetable;

/** What holds of every mail of drawn lives, in zones whose clocks change in them. */
class WalkPropertyTest {
  private static final long SEED = 20270304;
  private static final int LIVES = 300;
  private static final Instant START = Instant.parse("2027-03-01T10:00:00Z");
  private static final List<ZoneId> ZONES =
      List.of(
          ZoneId.of("Europe/Berlin"),
          ZoneId.of("America/New_York"),
          ZoneId.of("America/Santiago"),
          ZoneId.of("Australia/Lord_Howe"),
          ZoneId.of("Africa/Cairo"),
          ZoneId.of("Pacific/Kiritimati"),
          ZoneId.of("Asia/Kathmandu"));
  private static final List<String> RHYTHMS =
      List.of("as-it-comes", "daily 09:00", "daily 23:00", "daily 02:30", "weekly thu 19:15");
  private static final List<String> QUIET =
      List.of("21:00-08:00", "00:00-00:00", "12:00-10:00", "02:00-03:00", "09:00-08:00");

  private final Random random = new Random(SEED);

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private Walk family() {
    ZoneId zone = any(ZONES);
    LocalDate due = LocalDate.of(2027, 3, 10).plusDays(random.nextInt(120));
    Walk walk = Walk.of(START, Request.due(Walk.ANNA, due).zone(zone));
    walk.apply(
        walk.here()
            .event(
                new Fact.PreferencesChanged(
                    Rhythm.parse(any(RHYTHMS)), QuietHours.parse(any(QUIET)), zone, null)));
    return walk;
  }

  @Test
  void noMailIsQuietEarlyStaleRepeatedOrUnwantedWhateverHappens() {
    for (int life = 0; life < LIVES; life++) {
      Walk walk = family();
      List<JourneyEvent> history = new Histories(random).draw(START, 40);
      history.stream().sorted(Comparator.comparing(JourneyEvent::arrivedAt)).forEach(walk::hear);
      walk.until(walk.now().plus(Duration.ofDays(120)));

      assertRight(walk, "seed " + SEED + ", life " + life);
    }
  }

  @Test
  void withoutChangesNothingThatMayBeSentIsLost() {
    for (int life = 0; life < LIVES; life++) {
      Walk walk = family();
      Instant birth = START.plusSeconds(random.nextInt(40 * 86_400));
      walk.hear(walk.events.at(birth).bornAtTerm(birth));
      walk.until(birth.plus(Duration.ofDays(70)));

      String which = "seed " + SEED + ", life " + life;
      assertRight(walk, which);
      assertThat(walk.skips())
          .as(which)
          .extracting(LedgerEntry::reason)
          .allMatch(reason -> reason.equals("quiet") || reason.equals("not-applicable"));
      assertThat(walk.ledger())
          .as(which)
          .extracting(LedgerEntry::item)
          .containsAll(anchored(Set.of(Anchor.BIRTH, Anchor.DELIVERY)));
    }
  }

  private static List<ItemId> anchored(Set<Anchor> anchors) {
    return SampleCatalogue.CATALOGUE.items().stream()
        .filter(item -> anchors.contains(item.from().anchor()))
        .map(Item::id)
        .toList();
  }

  private static void assertRight(Walk walk, String which) {
    Set<PlannedItem.Key> seen = new HashSet<>();
    for (Walk.Mail mail : walk.mails) {
      JourneyState state = mail.digest().state();
      Timetable times = state.parent().timetable();
      assertThat(times.isQuiet(mail.at())).as(which).isFalse();
      assertThat(state.standing(mail.at())).as(which).isInstanceOf(Standing.Active.class);
      assertThat(state.parent().isWilling()).as(which).isTrue();
      assertThat(mail.digest().scheduledFor()).as(which).isBeforeOrEqualTo(mail.at());
      assertThat(mail.digest().sendBefore()).as(which).isAfter(mail.at());
      mail.digest().items().forEach(key -> assertThat(seen.add(key)).as(which).isTrue());
    }
    walk.planned.forEach(
        (PlannedItem item, Instant at) ->
            assertThat(at).as("%s: %s", which, item).isBetween(item.from(), beforeUntil(item)));
  }

  private static Instant beforeUntil(PlannedItem item) {
    return item.until().minusNanos(1);
  }
}
