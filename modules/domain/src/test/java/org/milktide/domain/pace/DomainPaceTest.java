package org.milktide.domain.pace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DomainPaceTest {
  private static final Instant NOW = Instant.parse("2027-01-08T08:00:00Z");
  private static final PaceLimit LIMIT = new PaceLimit(100);

  private DomainPace pace = DomainPace.fresh(NOW);

  private DomainPace.Granted ask(int wanted, Instant now) {
    DomainPace.Answer answer = pace.ask(wanted, LIMIT, now);
    pace = answer.after();
    return answer.granted();
  }

  @ParameterizedTest
  @ValueSource(ints = {10, 11, 60, 100, 1_000, 37_000})
  void noMinuteSeesMoreThanTheLimit(int perMinute) {
    PaceLimit limit = new PaceLimit(perMinute);
    Random random = new Random(perMinute);
    List<Instant> sent = new ArrayList<>();
    Instant now = NOW;
    while (now.isBefore(NOW.plusSeconds(180))) {
      DomainPace.Answer answer = pace.ask(1 + random.nextInt(perMinute), limit, now);
      pace = answer.after();
      for (int i = 0; i < answer.granted().mails(); i++) {
        sent.add(now);
      }
      now = now.plusMillis(random.nextInt(400));
    }
    assertThat(sent.size()).isGreaterThan(2 * perMinute);
    for (int i = 0; i + perMinute < sent.size(); i++) {
      assertThat(Duration.between(sent.get(i), sent.get(i + perMinute)))
          .isGreaterThanOrEqualTo(Duration.ofMinutes(1).minusMillis(1));
    }
  }

  @Test
  void thoseThatWaitHaveTurnsOfTheirOwnAtThePaceAllowed() {
    DomainPace.Granted first = ask(30, NOW);
    DomainPace.Granted second = ask(5, NOW);

    assertThat(first.mails()).isEqualTo(10);
    assertThat(first.apart()).isEqualTo(Duration.ofNanos(666_667_000));
    assertThat(first.turn(0)).isEqualTo(NOW.plus(first.apart().multipliedBy(10)));
    assertThat(second.turn(0)).isEqualTo(first.turn(20));
    assertThat(ask(1, first.turn(0)).mails()).isEqualTo(1);
  }

  @Test
  void aDomainThatTakesNothingNowIsLeftAloneForAMinuteAndSlowedForAnHour() {
    pace = pace.pushedBack(Pushback.NOT_NOW, NOW);

    DomainPace.Granted closed = ask(1, NOW);
    assertThat(closed.mails()).isZero();
    assertThat(closed.stopped()).isFalse();
    assertThat(closed.next()).isEqualTo(NOW.plusSeconds(60));
    assertThat(ask(1, NOW.plusSeconds(60)).apart()).isEqualTo(LIMIT.apart().multipliedBy(2));
    assertThat(ask(1, NOW.plusSeconds(3601)).apart()).isEqualTo(LIMIT.apart());
  }

  @Test
  void severalAnswersAtOnceCountAsOne() {
    pace = pace.pushedBack(Pushback.NOT_NOW, NOW);
    DomainPace once = pace;

    assertThat(pace.pushedBack(Pushback.NOT_NOW, NOW.plusSeconds(59))).isEqualTo(once);
    assertThat(pace.pushedBack(Pushback.NOT_NOW, NOW.plusSeconds(60)).step()).isEqualTo(2);
  }

  @Test
  void aDomainThatPushesBackAgainAndAgainIsAskedAtLeastEveryQuarterOfAnHour() {
    Instant now = NOW;
    List<Long> minutes = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      pace = pace.pushedBack(Pushback.NOT_NOW, now);
      minutes.add(Duration.between(now, pace.closedUntil()).toMinutes());
      now = pace.closedUntil();
    }

    assertThat(minutes).containsExactly(1L, 2L, 4L, 8L, 15L, 15L, 15L, 15L);
    assertThat(ask(1, now).apart()).isEqualTo(LIMIT.apart().multipliedBy(64));
  }

  @Test
  void aRefusalByPolicySlowsTheDomainAndDoesNotCloseIt() {
    pace = pace.pushedBack(Pushback.POLICY, NOW);

    DomainPace.Granted granted = ask(20, NOW);
    assertThat(granted.mails()).isEqualTo(10);
    assertThat(granted.apart()).isEqualTo(LIMIT.apart().multipliedBy(2));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, NONE",
    "50, 1, NONE",
    "50, 2, SLOW",
    "50, 5, SLOW",
    "50, 6, STOP",
    "10000, 9, NONE",
    "10000, 10, SLOW",
    "10000, 29, SLOW",
    "10000, 30, STOP"
  })
  void complaintsSlowFromATenthOfAPercentAndStopFromThreeTenths(
      long mails, long complaints, ComplaintBrake brake) {
    assertThat(ComplaintBrake.of(mails, complaints)).isEqualTo(brake);
  }

  @Test
  void complaintsMakeTenTimesAsSlow() {
    pace = pace.complained(NOW).complained(NOW);

    assertThat(ask(1, NOW).apart()).isEqualTo(LIMIT.apart().multipliedBy(10));
    assertThat(ask(1, NOW.plus(Duration.ofDays(2))).apart()).isEqualTo(LIMIT.apart());
  }

  @Test
  void manyComplaintsStopADomainUntilTheDayEnds() {
    for (int i = 0; i < 6; i++) {
      pace = pace.complained(NOW);
    }

    DomainPace.Granted stopped = ask(3, NOW);
    assertThat(stopped.mails()).isZero();
    assertThat(stopped.stopped()).isTrue();
    assertThat(stopped.next()).isEqualTo(Instant.parse("2027-01-09T00:00:00Z"));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 9, 1_000_001})
  void aLimitThatIsNoneIsRefused(int perMinute) {
    assertThatThrownBy(() -> new PaceLimit(perMinute))
        .hasMessage("mails per domain and minute: " + perMinute + " is not 10 to 1000000");
  }
}
