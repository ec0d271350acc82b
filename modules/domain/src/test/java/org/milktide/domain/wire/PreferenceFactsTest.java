package org.milktide.domain.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.milktide.domain.event.Fact;
import org.milktide.domain.event.WordSet;
import org.milktide.domain.time.QuietHours;
import org.milktide.domain.time.Rhythm;

/** What a parent wishes of messages, as it is written between systems. */
class PreferenceFactsTest {
  private static final Instant NOON = Instant.parse("2027-01-05T12:00:00Z");
  private static final EventReader.Defaults DEFAULTS =
      new EventReader.Defaults("e1", "tests", "family-9");

  static List<Fact> facts() {
    return List.of(
        new Fact.PreferencesChanged(
            Rhythm.parse("weekly mon 09:00"),
            QuietHours.NONE,
            ZoneId.of("Asia/Tokyo"),
            Locale.of("es"),
            WordSet.of(List.of("feeding", "news-of-2030")),
            false,
            true,
            WordSet.of(List.of("feeding", "other"))),
        new Fact.PreferencesChanged(null, null, null, null, WordSet.NONE, true, false),
        new Fact.PreferencesChanged(null, null, null, null));
  }

  private static Fact read(Map<String, Object> data) {
    Map<String, Object> json = Map.of("type", "org.milktide.preferences.changed.v1", "data", data);
    return EventReader.read(json, DEFAULTS, NOON).orElseThrow().event().fact();
  }

  @ParameterizedTest
  @MethodSource("facts")
  void whatIsWrittenIsReadAsTheSame(Fact fact) {
    assertThat(read(FactWriter.write(fact).data())).isEqualTo(fact);
  }

  @Test
  void theFieldsHaveTheNamesOfTheContract() {
    assertThat(read(Map.of("topicsOff", List.of("feeding"), "discreet", false, "fewer", true)))
        .isEqualTo(
            new Fact.PreferencesChanged(
                null, null, null, null, WordSet.of(List.of("feeding")), false, true));
    assertThat(read(Map.of("topicsByPush", List.of("other"))))
        .isEqualTo(
            new Fact.PreferencesChanged(
                null, null, null, null, null, null, null, WordSet.of(List.of("other"))));
  }

  @ParameterizedTest
  @CsvSource({
    "topicsOff,feeding,is not a list of words",
    "topicsByPush,feeding,is not a list of words",
    "discreet,yes,is not true or false",
    "fewer,yes,is not true or false"
  })
  void whatCannotBeReadIsNamed(String field, String value, String problem) {
    assertThatThrownBy(() -> read(Map.of(field, value)))
        .isInstanceOf(BadField.class)
        .hasMessage("data." + field + ": " + problem);
  }
}
