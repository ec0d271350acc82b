package org.milktide.portal.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class TideTest {
  private static final Pattern CURVE =
      Pattern.compile("C([\\d.]+) ([\\d.]+) ([\\d.]+) ([\\d.]+) ([\\d.]+) ([\\d.]+)");

  @Test
  void theMarkLiesInItsPartOfTheWay() {
    for (int part = 0; part < 5; part++) {
      for (double within : new double[] {-3, 0, 0.5, 1, 9}) {
        double x = Double.parseDouble(Tide.at(part, within).x());
        assertThat(x).isStrictlyBetween(part * 100.0, (part + 1) * 100.0);
      }
    }
    assertThat(Double.parseDouble(Tide.at(1, 0.9).x()))
        .isGreaterThan(Double.parseDouble(Tide.at(1, 0.1).x()));
  }

  @Test
  void theMarkLiesOnTheLineThatIsDrawn() {
    TideView picture = Tide.at(2, 0.5);
    CURVE
        .matcher(picture.line())
        .results()
        .forEach(
            curve ->
                assertThat(Tide.yAt(number(curve, 5))).isCloseTo(number(curve, 6), within(0.1)));
    assertThat(Double.parseDouble(picture.y()))
        .isCloseTo(Tide.yAt(Double.parseDouble(picture.x())), within(0.1));
  }

  @Test
  void theTideRisesUntilMilkIsInAndStaysHigh() {
    assertThat(DoubleStream.of(0, 50, 100, 150, 200, 250).map(Tide::yAt).toArray())
        .isSortedAccordingTo((one, other) -> Double.compare(other, one));
    assertThat(DoubleStream.iterate(250, x -> x <= 500, x -> x + 5).map(Tide::yAt))
        .allMatch(y -> y > 0 && y < Tide.yAt(200));
  }

  private static double number(MatchResult curve, int group) {
    return Double.parseDouble(curve.group(group));
  }
}
