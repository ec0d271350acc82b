package org.milktide.domain.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.milktide.domain.pace.DomainPace;
import org.milktide.domain.pace.PaceLimit;
import org.milktide.domain.pace.Pushback;
import org.milktide.domain.port.DomainPaces;

/** How every store keeps the pace to a domain. */
public abstract class PaceContract {
  private static final Instant NOW = Instant.parse("2027-01-08T08:00:00Z");
  private static final PaceLimit LIMIT = new PaceLimit(100);

  /** Paces that nobody has asked for yet. */
  protected abstract DomainPaces fresh();

  private static DomainPace.Granted ask(DomainPaces paces, String domain, int wanted, Instant now) {
    return Objects.requireNonNull(paces.ask(Map.of(domain, wanted), LIMIT, now).get(domain));
  }

  @Test
  void isKeptForEachDomainByItself() {
    DomainPaces paces = fresh();

    Map<String, DomainPace.Granted> granted =
        paces.ask(Map.of("example.org", 4, "example.net", 25), LIMIT, NOW);

    assertThat(granted)
        .hasSize(2)
        .hasEntrySatisfying("example.org", all -> assertThat(all.mails()).isEqualTo(4));
    assertThat(granted)
        .hasEntrySatisfying("example.net", some -> assertThat(some.mails()).isEqualTo(10));
    assertThat(ask(paces, "example.org", 25, NOW).mails()).isEqualTo(6);
    assertThat(ask(paces, "example.net", 1, NOW).mails()).isZero();
    assertThat(paces.ask(Map.of(), LIMIT, NOW)).isEmpty();
  }

  /** Five times over, and blacklisted: mailtrain#1188. */
  @Test
  void isExactHoweverManyAskAtOnce() throws Exception {
    DomainPaces paces = fresh();
    List<Callable<Integer>> askers =
        IntStream.range(0, 40)
            .<Callable<Integer>>mapToObj(i -> () -> ask(paces, "example.org", 5, NOW).mails())
            .toList();

    int mails = 0;
    try (ExecutorService pool = Executors.newFixedThreadPool(8)) {
      for (Future<Integer> one : pool.invokeAll(askers)) {
        mails += one.get();
      }
    }
    assertThat(mails).isEqualTo(10);
  }

  @Test
  void remembersWhoWaits() {
    DomainPaces paces = fresh();
    DomainPace.Granted first = ask(paces, "example.org", 60, NOW);
    DomainPace.Granted second = ask(paces, "example.org", 60, NOW);

    assertThat(first.turn(0)).isAfter(NOW);
    assertThat(second.turn(0)).isEqualTo(first.turn(50));
  }

  @Test
  void remembersThatADomainPushedBack() {
    DomainPaces paces = fresh();
    paces.pushedBack("example.org", Pushback.NOT_NOW, NOW);

    assertThat(ask(paces, "example.org", 1, NOW.plusSeconds(59)).mails()).isZero();
    assertThat(ask(paces, "example.org", 1, NOW.plusSeconds(60)).mails()).isEqualTo(1);
    assertThat(ask(paces, "example.net", 1, NOW).mails()).isEqualTo(1);
  }

  @Test
  void remembersComplaintsForADayAndTheNext() {
    DomainPaces paces = fresh();
    for (int i = 0; i < 6; i++) {
      paces.complained("example.org", NOW);
    }

    assertThat(ask(paces, "example.org", 1, NOW).stopped()).isTrue();
    assertThat(ask(paces, "example.org", 1, NOW.plus(Duration.ofDays(1))).stopped()).isTrue();
    assertThat(ask(paces, "example.org", 1, NOW.plus(Duration.ofDays(2))).mails()).isEqualTo(1);
  }
}
