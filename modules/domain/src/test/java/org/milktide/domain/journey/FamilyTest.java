package org.milktide.domain.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.milktide.domain.journey.States.MONDAY;
import static org.milktide.domain.journey.States.confirmed;
import static org.milktide.domain.journey.States.hour;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.milktide.domain.event.Birth;
import org.milktide.domain.event.Fact;
import org.milktide.domain.id.BabyId;
import org.milktide.domain.testing.Request;

/** Which baby is meant, how many there are and how old they are. */
class FamilyTest {
  private static final BabyId A = new BabyId("A");
  private static final BabyId B = new BabyId("B");
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  @Test
  void whatNamesNoBabyMeansTheOnlyOne() {
    Family family = confirmed(hour(2).born(MONDAY), hour(3).lost("A")).family();

    assertThat(family.resolve(null)).isEqualTo(A);
    assertThat(family.isBorn()).isFalse();
    assertThat(family.isAllLost()).isTrue();
  }

  @Test
  void whatNamesNoBabyMeansTheFirstBornOfSeveral() {
    Family family =
        confirmed(hour(9).born("A", MONDAY.plusSeconds(60)), hour(9).born("B", MONDAY)).family();

    assertThat(family.resolve(null)).isEqualTo(B);
    assertThat(family.resolve(A)).isEqualTo(A);
    assertThat(family.size()).isEqualTo(2);
  }

  @Test
  void theFirstBabyStaysTheFirstWhateverIsSaidWithoutAName() {
    Family family =
        confirmed(
                hour(1).born("A", MONDAY),
                hour(1).born("B", MONDAY.plusSeconds(60)),
                hour(2).born(MONDAY.plusSeconds(120)))
            .family();

    assertThat(family.resolve(null)).isEqualTo(A);
    assertThat(family.birth()).contains(MONDAY.plusSeconds(60));
  }

  @Test
  void aNameNobodyGaveMeansTheOnlyBabyButNoneOfSeveral() {
    Family one = confirmed(hour(1).born("A", MONDAY)).family();
    Family two = confirmed(hour(1).born("A", MONDAY), hour(1).born("B", MONDAY)).family();

    assertThat(one.resolve(new BabyId("baby"))).isEqualTo(A);
    assertThat(two.resolve(new BabyId("baby"))).isEqualTo(new BabyId("baby"));
  }

  @Test
  void aSecondBirthOfTheSameBabyCorrectsAndAnotherNameAddsOne() {
    Instant corrected = MONDAY.minusSeconds(600);

    Family one = confirmed(hour(1).born(MONDAY), hour(2).born(corrected)).family();
    assertThat(one.birth()).contains(corrected);
    assertThat(one.size()).isEqualTo(1);

    Family two = confirmed(hour(1).born("A", MONDAY), hour(2).born("B", corrected)).family();
    assertThat(two.birth()).contains(corrected);
    assertThat(two.delivery()).contains(MONDAY);
    assertThat(two.size()).isEqualTo(2);
  }

  @Test
  void theBabysClockIsThatOfTheLivingAndTheLactationClockThatOfTheLastBirth() {
    Family family =
        confirmed(
                hour(30).born("A", MONDAY),
                hour(30).born("B", MONDAY.plusSeconds(3600)),
                hour(31).lost("A"))
            .family();

    assertThat(family.birth()).contains(MONDAY.plusSeconds(3600));
    assertThat(family.delivery()).contains(MONDAY.plusSeconds(3600));
    assertThat(family.size()).isEqualTo(1);
    Instant dayLater = MONDAY.plus(Duration.ofHours(24));
    assertThat(family.dayOfLife(A, dayLater)).isZero();
    assertThat(family.dayOfLife(B, dayLater)).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"-1, 0", "0, 1", "23, 1", "24, 2", "47, 2", "48, 3", "1008, 43"})
  void aDayOfLifeIs24ElapsedHours(int hours, int day) {
    Family family = confirmed(hour(0).born(MONDAY)).family();

    assertThat(family.dayOfLife(MONDAY.plus(Duration.ofHours(hours)))).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-10-08, 280",
    "2026-04-23, 112",
    "2026-09-10, 252",
    "2026-10-22, 294",
    "2026-01-01, 0"
  })
  void gestationIsCountedAsInTheFactSheet(String date, int days) {
    JourneyState state = confirmed(hour(1).dueDate(LocalDate.of(2026, 10, 8)));

    assertThat(state.family().gestationDays(Instant.parse(date + "T12:00:00Z"), BERLIN))
        .contains(days);
  }

  @ParameterizedTest
  @CsvSource({"258, true", "259, false", "280, false"})
  void pretermIsBefore37Weeks(int gestation, boolean preterm) {
    Birth birth = new Birth(MONDAY, gestation, null, null, Birth.Outcome.LIVE, null);

    assertThat(confirmed(hour(1).event(new Fact.BabyBorn(null, birth))).family().isPreterm())
        .isEqualTo(preterm);
  }

  @Test
  void onlyANeonatalUnitOrAnAdmissionMeansAway() {
    assertThat(bornIn(Birth.Place.HOSPITAL).family().isAnyAway()).isFalse();
    JourneyState nicu = bornIn(Birth.Place.NICU);
    assertThat(nicu.family().isAnyAway()).isTrue();
    JourneyState home = States.fold(nicu, hour(9).event(new Fact.BabyDischarged(null)));
    assertThat(home.family().isAnyAway()).isFalse();
    assertThat(States.fold(home, hour(20).event(new Fact.BabyAdmitted(null))).family().isAnyAway())
        .isTrue();
  }

  private static JourneyState bornIn(Birth.Place place) {
    Birth birth = new Birth(MONDAY, 280, null, place, Birth.Outcome.LIVE, null);
    return confirmed(hour(1).event(new Fact.BabyBorn(null, birth)));
  }

  @Test
  void asManyAreExpectedAsWereSaidAndNoFewerThanWereBorn() {
    Request twins = Request.due("anna@example.org", States.DUE).babies(2);

    assertThat(confirmed().family().size()).isEqualTo(1);
    assertThat(confirmed(hour(1).requested(twins)).family().size()).isEqualTo(2);
    assertThat(confirmed(hour(1).requested(twins), hour(2).lost("A")).family().size()).isEqualTo(1);
  }
}
