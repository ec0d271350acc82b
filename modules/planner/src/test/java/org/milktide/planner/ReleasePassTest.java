package org.milktide.planner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.milktide.planner.DigestTopics.DIGESTS;
import static org.milktide.planner.DigestTopics.DIGESTS_NOW;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.common.KafkaException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.milktide.domain.digest.DigestKind;
import org.milktide.domain.digest.Doorbell;
import org.milktide.planner.Bells.Bell;

final class ReleasePassTest {
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2027-01-05T08:00:00Z"));

  private final FakeReleases releases = new FakeReleases();
  private final Doorbells doorbells = new Doorbells(releases, CLOCK, Broker.connection());
  private final Silences silences = new Silences(new FakeAnnouncements(), Broker.connection());
  private final Withholdings withheld =
      new Withholdings(new FakeWithheldAdvice(), Broker.connection());
  private final BouncedMails bounced = new BouncedMails(new FakeBounces(), Broker.connection());
  private final FakeEditions editions = new FakeEditions();
  private final ReleasePass pass =
      new ReleasePass(
          new CatalogueWatch(editions, editions, CLOCK),
          releases,
          doorbells,
          new Outboxes(silences, withheld, bounced),
          CLOCK);
  private final Bells bells = new Bells();

  @AfterEach
  void stop() {
    doorbells.close();
    silences.close();
    withheld.close();
    bounced.close();
    bells.close();
  }

  @Test
  void whatAShardReleasesIsRungForByItsKind() {
    Doorbell digest = releases.becomesDue(2, DigestKind.DIGEST);
    Doorbell question = releases.becomesDue(2, DigestKind.QUESTION);
    Doorbell confirm = releases.waits(DigestKind.CONFIRM);
    Doorbell link = releases.waits(DigestKind.LINK);
    Doorbell data = releases.waits(DigestKind.DATA);
    releases.becomesDue(3, DigestKind.DIGEST);

    pass.run(2);

    assertThat(bells.take())
        .containsExactlyInAnyOrder(
            Bell.of(DIGESTS, digest),
            Bell.of(DIGESTS_NOW, question),
            Bell.of(DIGESTS_NOW, confirm),
            Bell.of(DIGESTS_NOW, link),
            Bell.of(DIGESTS_NOW, data));
  }

  @Test
  void aPassOverAllShardsLeavesNothing() {
    List<Bell> all =
        IntStream.range(0, 4)
            .mapToObj(shard -> Bell.of(DIGESTS, releases.becomesDue(shard, DigestKind.DIGEST)))
            .toList();

    pass.runAll();

    assertThat(bells.take()).containsExactlyInAnyOrderElementsOf(all);
  }

  @Test
  void aPassOverAllShardsFollowsTheGuidanceFirst() {
    editions.planWith(FakeEditions.CATALOGUE);
    editions.planElsewhere(2 * CatalogueWatch.JOURNEYS_A_LOOK + 1);

    pass.runAll();

    assertThat(editions.left()).isZero();
  }

  @Test
  void onlyWhatWasCommittedIsRungFor() {
    releases.becomesDue(0, DigestKind.DIGEST);
    Doorbell confirm = releases.waits(DigestKind.CONFIRM);
    releases.fail(true);

    assertThatThrownBy(() -> pass.run(0)).isInstanceOf(IllegalStateException.class);

    assertThat(bells.take()).containsExactly(Bell.of(DIGESTS_NOW, confirm));
  }

  @Test
  void aBellIsRungAgainOnlyWhenNobodyCameForAMinute() {
    Bell bell = Bell.of(DIGESTS, releases.becomesDue(0, DigestKind.DIGEST));
    pass.run(0);
    releases.databaseTimePasses(Duration.ofSeconds(59));
    pass.run(0);
    assertThat(bells.take()).containsExactly(bell);

    releases.databaseTimePasses(Duration.ofSeconds(2));
    pass.run(0);
    assertThat(bells.take()).containsExactly(bell);
  }

  @Test
  void moreThanOneBatchIsRungForAtOnce() {
    IntStream.range(0, 2_500).forEach(i -> releases.becomesDue(1, DigestKind.DIGEST));

    pass.run(1);

    List<Bell> rung = bells.take();
    assertThat(rung).hasSize(2_500);
    assertThat(new HashSet<>(rung)).hasSize(2_500);
  }

  @Test
  void whileKafkaIsAwayDigestsStayToBeRungFor() throws Exception {
    IntStream.range(0, 50).forEach(i -> releases.waits(DigestKind.DIGEST));
    Map<String, Object> nowhere = Map.of("bootstrap.servers", "127.0.0.1:" + closedPort());
    try (var away = new Doorbells(releases, CLOCK, nowhere)) {
      assertThatThrownBy(away::ring).isInstanceOf(KafkaException.class);
    }
    assertThat(releases.toRing(CLOCK.instant(), 100)).hasSize(50);

    pass.run(0);
    assertThat(bells.take()).hasSize(50);
  }

  private static int closedPort() throws Exception {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
