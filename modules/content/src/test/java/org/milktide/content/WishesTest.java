package org.milktide.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.milktide.content.calendar.SampleFamilies;
import org.milktide.content.calendar.SampleFamily;
import org.milktide.domain.event.Fact;
import org.milktide.domain.event.JourneyEvent;
import org.milktide.domain.event.Stamp;
import org.milktide.domain.event.WordSet;
import org.milktide.domain.guidance.Audience;
import org.milktide.domain.guidance.Item;
import org.milktide.domain.guidance.Topic;
import org.milktide.domain.id.ItemId;
import org.milktide.domain.plan.PlannedItem;
import org.milktide.domain.simulation.Outcome;
import org.milktide.domain.simulation.Simulation;

/** What topics and "fewer, please" do to the mails of our own pack. */
class WishesTest {
  private static final GuidancePack PACK = GuidancePack.builtIn();
  private static final SampleFamily FAMILY = SampleFamilies.ordinary();

  private static Outcome lead(Fact... wishes) {
    List<JourneyEvent> events = new ArrayList<>(FAMILY.events());
    JourneyEvent last = events.get(1);
    for (Fact wish : wishes) {
      Stamp stamp = new Stamp(last.stamp().time(), "page", "wish");
      events.add(new JourneyEvent(stamp, last.arrivedAt(), wish));
    }
    return Simulation.run(events, PACK.catalogue(), FAMILY.end());
  }

  private static List<ItemId> items(Outcome outcome) {
    return outcome.sendings().stream()
        .flatMap(sending -> sending.release().items().stream())
        .map(PlannedItem::key)
        .map(PlannedItem.Key::item)
        .sorted()
        .toList();
  }

  private static Fact wish(WordSet topicsOff, boolean fewer) {
    return new Fact.PreferencesChanged(null, null, null, null, topicsOff, null, fewer);
  }

  @Test
  void fewerBringsAllButTheExtrasInFewerMails() {
    Outcome plain = lead();
    Outcome fewer = lead(wish(WordSet.NONE, true));

    assertThat(items(fewer))
        .isEqualTo(items(plain).stream().filter(id -> !canBeMissed(id)).toList());
    assertThat(plain.sendings()).hasSize(52);
    assertThat(fewer.sendings()).hasSize(36);
  }

  private static boolean canBeMissed(ItemId id) {
    return Topic.canBeMissed(PACK.catalogue().find(id).orElseThrow());
  }

  @Test
  void withAllTopicsOffSafetyAndQuestionsAreLeft() {
    WordSet all = WordSet.of(Stream.of(Topic.values()).map(Topic::word).toList());

    assertThat(items(lead(wish(all, false))))
        .extracting(ItemId::value)
        .contains(
            "safety.signs-about-you",
            "guides.dehydration-signs",
            "maintenance.hot-sore-breast",
            "delayed-onset.ask-at-72h")
        .doesNotContain("guides.superfoods", "pregnancy.medicines");
  }

  @Test
  void everyOrdinaryNoteForTheParentHasATopicOrIsAboutSafetyOrTheService() {
    assertThat(PACK.catalogue().items())
        .filteredOn(item -> item.audience() == Audience.PARENT)
        .filteredOn(item -> Topic.of(item.id()).isEmpty())
        .extracting(Item::id)
        .extracting(ItemId::value)
        .allMatch(
            id ->
                id.startsWith("safety.")
                    || id.startsWith("service.")
                    || List.of(
                            "guides.dehydration-signs",
                            "maintenance.hot-sore-breast",
                            "maintenance.making-feeds-safely")
                        .contains(id))
        .hasSizeGreaterThan(5);
  }
}
