package org.milktide.portal.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.milktide.domain.guidance.Anchor;
import org.milktide.domain.guidance.Audience;
import org.milktide.domain.guidance.Item;
import org.milktide.domain.guidance.Moment;
import org.milktide.domain.guidance.Offset;
import org.milktide.domain.guidance.Urgency;
import org.milktide.domain.id.ItemId;

class SpanTest {
  static Stream<Arguments> windows() {
    return Stream.of(
        window(
            Anchor.DUE_DATE,
            new Offset.Gestation(112),
            new Offset.Gestation(140),
            "pregnancy-16-27"),
        window(
            Anchor.DUE_DATE,
            new Offset.Gestation(190),
            new Offset.Gestation(197),
            "pregnancy-16-27 pregnancy-28-35"),
        window(
            Anchor.DUE_DATE,
            new Offset.Gestation(294),
            new Offset.Gestation(301),
            "pregnancy-36-on"),
        window(Anchor.BIRTH, new Offset.Hours(0), new Offset.Hours(24), "day-1"),
        window(Anchor.BIRTH, new Offset.Hours(24), new Offset.DayOfLife(5), "days-2-4"),
        window(Anchor.BIRTH, new Offset.DayOfLife(5), new Offset.Weeks(2), "days-5-14"),
        window(
            Anchor.DELIVERY,
            new Offset.DayOfLife(12),
            new Offset.DayOfLife(20),
            "days-5-14 weeks-2-6"),
        window(Anchor.BIRTH, new Offset.Weeks(24), new Offset.Months(6), "weeks-6-months-6"),
        window(Anchor.BIRTH, new Offset.Months(6), new Offset.Months(12), "months-6-12"),
        window(Anchor.MILK_IN, new Offset.Hours(0), new Offset.Hours(48), "days-2-4 days-5-14"),
        window(
            Anchor.CLUSTER,
            new Offset.Hours(0),
            new Offset.Hours(36),
            "days-2-4 days-5-14 weeks-2-6 weeks-6-months-6"),
        window(Anchor.SUBSCRIBED, new Offset.Hours(0), new Offset.Hours(12), ""),
        window(Anchor.RETURN_TO_WORK, new Offset.Days(-21), new Offset.Days(-7), ""));
  }

  private static Arguments window(Anchor anchor, Offset from, Offset until, String ages) {
    return Arguments.of(new Moment(anchor, from), new Moment(anchor, until), ages);
  }

  @ParameterizedTest
  @MethodSource("windows")
  void agesComeFromAnItemsOwnWindow(Moment from, Moment until, String ages) {
    Item item =
        new Item(
            new ItemId("pregnancy.any"),
            from,
            until,
            Set.of(),
            Set.of(),
            Urgency.U0,
            Audience.PARENT,
            Duration.ZERO);
    String met =
        Arrays.stream(Age.values())
            .filter(age -> Span.of(item).filter(age::meets).isPresent())
            .map(Age::key)
            .collect(Collectors.joining(" "));
    assertThat(met).isEqualTo(ages);
  }
}
