package org.milktide.domain.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.milktide.domain.event.Fact;
import org.milktide.domain.event.PumpTimes;
import org.milktide.domain.event.RiskFlag;
import org.milktide.domain.event.WordSet;
import org.milktide.domain.id.RuleId;

/** What a parent says of themselves, as it is written between systems. */
class ProfileFactsTest {
  private static final Instant NOON = Instant.parse("2027-01-05T12:00:00Z");
  private static final EventReader.Defaults DEFAULTS =
      new EventReader.Defaults("e1", "tests", "family-9");

  static List<Fact> facts() {
    return List.of(
        new Fact.ProfileSet(WordSet.of(List.of("bmi", "long-labour")), null, "to try it"),
        new Fact.ProfileSet(null, WordSet.of(List.of()), null),
        new Fact.ProfileSet(null, null, null, times("22:30", "06:00", "22:30")),
        new Fact.ProfileSet(null, null, null, times()),
        new Fact.CarePlanSet(true),
        new Fact.CarePlanSet(false),
        new Fact.AnswerGiven(new RuleId("R16"), "not-sure"),
        new Fact.ReturnToWorkSet(LocalDate.of(2027, 9, 1)));
  }

  private static EventReader.Read read(String type, Map<String, Object> data) {
    return EventReader.read(Map.of("type", type, "data", data), DEFAULTS, NOON).orElseThrow();
  }

  private static Fact profile(Object riskFlags) {
    return read("org.milktide.profile.set.v1", Map.of("riskFlags", riskFlags)).event().fact();
  }

  private static PumpTimes times(String... times) {
    return PumpTimes.of(Stream.of(times).map(LocalTime::parse).toList());
  }

  private static Fact pumpTimes(Object... times) {
    return read("org.milktide.profile.set.v1", Map.of("pumpTimes", List.of(times))).event().fact();
  }

  @ParameterizedTest
  @MethodSource("facts")
  void whatIsWrittenIsReadAsTheSame(Fact fact) {
    FactWriter.Written written = FactWriter.write(fact);

    assertThat(read(written.type(), written.data()).event().fact()).isEqualTo(fact);
  }

  @ParameterizedTest
  @EnumSource(RiskFlag.class)
  void everyFlagThatWeKnowIsAWord(RiskFlag flag) {
    assertThat(profile(List.of(flag.word())))
        .isEqualTo(new Fact.ProfileSet(WordSet.of(List.of(flag.word())), null, null));
  }

  @Test
  void wordsThatNobodyKnowsAreKeptAndWhatIsNoWordIsIgnoredAndCounted() {
    EventReader.Read read =
        read(
            "org.milktide.profile.set.v1",
            Map.of("riskFlags", List.of("Long_Labour", "bad hair", "", 7, "x".repeat(41), "%")));

    assertThat(read.event().fact())
        .isEqualTo(
            new Fact.ProfileSet(WordSet.of(List.of("7", "bad-hair", "long-labour")), null, null));
    assertThat(read.unknownFields()).isEqualTo(3);
  }

  @Test
  void aListIsAListOfNotTooManyWords() {
    assertThatThrownBy(() -> profile("bmi")).hasMessage("data.riskFlags: is not a list of words");
    assertThatThrownBy(() -> profile(Collections.nCopies(51, "bmi")))
        .hasMessage("data.riskFlags: holds more than 50 words");
  }

  @Test
  void timesToExpressAreTimesOfDayAndOneAtNightAtMost() {
    assertThat(pumpTimes("03:00", "06:00", "22:59"))
        .isEqualTo(new Fact.ProfileSet(null, null, null, times("03:00", "06:00", "22:59")));
    assertThatThrownBy(() -> pumpTimes("6 am"))
        .hasMessage("data.pumpTimes: is not a list of times of day such as 06:00");
    assertThatThrownBy(() -> pumpTimes("23:00", "05:59"))
        .hasMessage("data.pumpTimes: holds more than one time between 23:00 and 06:00");
    assertThatThrownBy(() -> pumpTimes(Collections.nCopies(13, "12:00").toArray()))
        .hasMessage("data.pumpTimes: holds more than 12 words");
  }

  @Test
  void whetherItIsAFirstBabyComesWithTheSubscription() {
    Map<String, Object> data =
        Map.of(
            "email", "anna@example.org",
            "dueDate", "2027-05-01",
            "timeZone", "Europe/Berlin",
            "firstTimeParent", true,
            "consent", Map.of("text", "v1"));
    EventReader.Read read = read("org.milktide.subscription.requested.v1", data);

    assertThat(read.unknownFields()).isZero();
    assertThat(read.event().fact())
        .isInstanceOfSatisfying(
            Fact.SubscriptionRequested.class,
            asked -> assertThat(asked.request().firstTimeParent()).isTrue());
    assertThat(FactWriter.write(read.event().fact()).data()).containsEntry("firstTimeParent", true);
  }
}
