package org.milktide.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.milktide.domain.testing.SampleCatalogue.CATALOGUE;
import static org.milktide.domain.testing.SampleCatalogue.R10_FIRST_HOURS;
import static org.milktide.domain.testing.SampleCatalogue.R11_EARLY_BIRTH;
import static org.milktide.domain.testing.SampleCatalogue.R13_DAY_TWO;
import static org.milktide.domain.testing.SampleCatalogue.R14_MILK_SOON;
import static org.milktide.domain.testing.SampleCatalogue.R15_MILK_IN;
import static org.milktide.domain.testing.SampleCatalogue.R16_ASK;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.milktide.domain.event.Birth;
import org.milktide.domain.event.Fact;
import org.milktide.domain.event.FeedingMode;
import org.milktide.domain.guidance.Audience;
import org.milktide.domain.guidance.Catalogue;
import org.milktide.domain.guidance.Item;
import org.milktide.domain.id.RecipientId;
import org.milktide.domain.testing.Request;

class OpenNowTest {
  /** Quiet hours of Berlin: 21:00 to 08:00. */
  private static final Instant NIGHT = Instant.parse("2027-03-28T23:30:00Z");

  private final Walk walk =
      Walk.of(
          Instant.parse("2027-02-20T10:00:00Z"), Request.due(Walk.ANNA, LocalDate.of(2027, 3, 30)));

  private List<PlannedItem> open() {
    return OpenNow.of(walk.situation(), CATALOGUE, RecipientId.PARENT, walk.now());
  }

  private static List<String> ids(List<PlannedItem> items) {
    return items.stream().map(item -> item.key().item().value()).toList();
  }

  private static List<String> ids(Item... items) {
    return Arrays.stream(items).map(item -> item.id().value()).toList();
  }

  /** Told so many hours after the birth, and nothing else since. */
  private void born(Instant birth, int hoursLater) {
    walk.hear(walk.events.at(birth).arriving(Walk.hours(birth, hoursLater)).born(birth));
  }

  @Test
  void whatNoMessageCanBringForTheNightIsOpenOnThePageInTheNight() {
    born(NIGHT, 1);
    assertThat(ids(open())).isEqualTo(ids(R10_FIRST_HOURS));
    walk.until(Walk.hours(NIGHT, 200));
    assertThat(walk.sent(R10_FIRST_HOURS)).isEmpty();
  }

  @Test
  void aBirthToldLateOpensWhatIsValidNowAndNothingThatHasPassed() {
    born(NIGHT, 30);
    assertThat(ids(open())).isEqualTo(ids(R13_DAY_TWO));
  }

  @Test
  void milkThatCameInIsReadFirstAndTheWaitForItNotAtAll() {
    born(NIGHT, 26);
    walk.hear(walk.events.at(Walk.hours(NIGHT, 40)).milkIn(Walk.hours(NIGHT, 40)));
    assertThat(ids(open())).first().isEqualTo(R15_MILK_IN.id().value());
    assertThat(ids(open())).doesNotContainAnyElementsOf(ids(R14_MILK_SOON, R16_ASK));
  }

  @Test
  void theBeginningComesFirstThenWhatIsPressing() {
    Instant birth = Instant.parse("2027-03-29T08:00:00Z");
    walk.hear(walk.events.at(birth).born(birth));
    walk.downUntil(Walk.hours(birth, 73));
    List<String> all = ids(open());
    assertThat(all).first().isEqualTo(R16_ASK.id().value());
    walk.apply(walk.here().milkIn(walk.now()));
    assertThat(ids(open())).first().isEqualTo(R15_MILK_IN.id().value());
  }

  @Test
  void whatWasSentBeforeIsNotOpenButWhatTheTapItselfSentIs() {
    Instant birth = Instant.parse("2027-03-29T08:00:00Z");
    walk.hear(walk.events.at(birth).born(birth));
    walk.pass();
    assertThat(walk.sent(R10_FIRST_HOURS)).hasSize(1);
    assertThat(ids(open())).contains(R10_FIRST_HOURS.id().value());
    walk.until(Walk.hours(birth, 1));
    walk.apply(walk.here().event(new Fact.FeedingModeChanged(FeedingMode.MIXED)));
    assertThat(ids(open())).doesNotContain(R10_FIRST_HOURS.id().value());
  }

  @Test
  void whatDoesNotFitIsNotOpen() {
    Birth early = new Birth(NIGHT, 240, null, null, Birth.Outcome.LIVE, null);
    walk.hear(walk.events.at(NIGHT).event(new Fact.BabyBorn(null, early)));
    walk.downUntil(Walk.hours(NIGHT, 3));
    assertThat(ids(open())).isEqualTo(ids(R11_EARLY_BIRTH));
    walk.apply(walk.here().event(new Fact.FeedingModeChanged(FeedingMode.FORMULA)));
    assertThat(open()).isEmpty();
  }

  @Test
  void everybodyReadsWhatSpeaksToThem() {
    born(NIGHT, 1);
    Item ofPartner =
        new Item(
            R10_FIRST_HOURS.id(),
            R10_FIRST_HOURS.from(),
            R10_FIRST_HOURS.until(),
            R10_FIRST_HOURS.conditions(),
            R10_FIRST_HOURS.unless(),
            R10_FIRST_HOURS.urgency(),
            Audience.PARTNER,
            Duration.ZERO);
    Catalogue partners = new Catalogue(List.of(ofPartner));
    assertThat(OpenNow.of(walk.situation(), partners, RecipientId.PARENT, walk.now())).isEmpty();
    assertThat(OpenNow.of(walk.situation(), partners, new RecipientId("ben"), walk.now()))
        .hasSize(1);
  }

  @Test
  void aPauseAndAStopSilenceMessagesAndNotThePage() {
    born(NIGHT, 1);
    walk.apply(walk.here().paused(null));
    assertThat(open()).isNotEmpty();
    walk.apply(walk.here().unsubscribed());
    assertThat(open()).isNotEmpty();
  }

  @Test
  void nothingIsOpenAfterALossOrAnEndOrWhileTheParentHasToChoose() {
    born(NIGHT, 1);
    assertThat(open()).isNotEmpty();
    Birth veryEarly = new Birth(NIGHT, 160, null, null, Birth.Outcome.LIVE, null);
    walk.apply(walk.here().event(new Fact.BabyBorn(null, veryEarly)));
    assertThat(open()).isEmpty();
    walk.apply(walk.here().ended());
    assertThat(open()).isEmpty();
    walk.apply(walk.here().lost());
    assertThat(open()).isEmpty();
  }

  /** The page is never poorer than the message that leaves at the same moment. */
  @Test
  void everythingThatLeavesIsOpenWhenItLeaves() {
    born(NIGHT, 2);
    int seen = 0;
    for (int hour = 3; hour < 60 * 24; hour++) {
      walk.downUntil(Walk.hours(NIGHT, hour));
      List<String> leaving =
          Planning.plan(walk.situation(), CATALOGUE, walk.now()).releases().stream()
              .flatMap(release -> ids(release.items()).stream())
              .toList();
      assertThat(ids(open())).containsAll(leaving);
      seen += leaving.size();
      walk.pass();
    }
    assertThat(seen).isGreaterThan(5);
  }
}
