package org.milktide.standalone.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills in the middle of 5,000 digests that are due at once: everybody gets theirs, and what comes
 * twice was on its way and carries the same Message-ID. The points are drawn anew by {@code
 * -Dcrash.seed=N}.
 */
class CrashTest {
  private static final long DRAWN = 20_270_106;
  private static final long SEED = Long.getLong("crash.seed", DRAWN);
  private static final Path FIGURES = Path.of("CRASHES.md");
  private static final int KILLS = 3;

  /** What two consumers with 50 each and one with 20 can have claimed at a moment. */
  private static final int MOST_IN_FLIGHT = 120;

  @TempDir static Path shared;

  private static Path subscribed;

  private Sink sink;
  private Path data;
  private Rows rows;
  private String story = "";

  @BeforeAll
  static void subscribeFamilies() {
    subscribed = shared.resolve("subscribed");
    Families.subscribe(subscribed);
  }

  @BeforeEach
  void start(TestInfo test) throws Exception {
    sink = new Sink();
    data = shared.resolve(test.getTestMethod().orElseThrow().getName());
    Copies.copy(subscribed, data);
    rows = new Rows(data);
  }

  @AfterEach
  void stop() {
    sink.close();
  }

  @Test
  void aKillInTheMiddleOfABurstLosesNobody() throws Exception {
    var parts = new Service.Parts(data, sink.port(), "");
    Instant clock = Families.DUE.minus(Duration.ofMinutes(30));
    int inFlight = 0;
    for (int point : points(SEED)) {
      try (var service = Service.launch(parts, clock)) {
        CountDownLatch killed = sink.killAt(point, service::kill);
        service.awaitUpOrGone();
        Thread.startVirtualThread(() -> service.moveTo(Families.DUE));
        await(killed);
        service.awaitEnd();
      }
      clock = rows.clock().toInstant();
      int sending = rows.abandon();
      inFlight += sending;
      story += " killed at mail %d, %d in flight;".formatted(point, sending);
    }
    try (var service = Service.launch(parts, clock)) {
      service.awaitUpOrGone();
      assertThat(service.moveTo(Families.DUE)).isEqualTo(200);
      assertNobodyLost(inFlight);
    }
  }

  @Test
  void aKilledDatabaseLosesNobody() throws Exception {
    var parts = new Service.Parts(data, sink.port(), "");
    try (var service = Service.launch(parts, Families.DUE.minus(Duration.ofMinutes(30)))) {
      service.awaitUpOrGone();
      ProcessHandle server = ProcessHandle.of(rows.server()).orElseThrow();
      for (int point : points(SEED)) {
        CountDownLatch killed = sink.killAt(point, () -> killAll(rows));
        Thread.startVirtualThread(() -> service.moveTo(Families.DUE));
        await(killed);
        story += " killed at mail %d;".formatted(point);
      }
      assertThat(rows.server()).isNotEqualTo(server.pid());
      moveUntilDone(service);
      assertNobodyLost(KILLS * MOST_IN_FLIGHT);
    }
  }

  @Test
  void aKilledBrokerLosesNobody() throws Exception {
    try (var broker = new Broker(shared.resolve("outside-kafka"))) {
      var parts = new Service.Parts(data, sink.port(), broker.address());
      try (var service = Service.launch(parts, Families.DUE.minus(Duration.ofMinutes(30)))) {
        service.awaitUpOrGone();
        for (int point : points(SEED)) {
          CountDownLatch killed = sink.killAt(point, broker::kill);
          Thread.startVirtualThread(() -> service.moveTo(Families.DUE));
          await(killed);
          broker.startAgain();
          story += " killed at mail %d;".formatted(point);
        }
        moveUntilDone(service);
        assertNobodyLost(KILLS * MOST_IN_FLIGHT);
      }
    }
  }

  /** Whoever changes the points has to bring the figures that go with them. */
  @Test
  void theFiguresAreThoseOfThePointsDrawnWithoutASeed() throws Exception {
    String drawn = points(DRAWN).stream().map(String::valueOf).collect(Collectors.joining(", "));
    assertThat(Files.readAllLines(FIGURES).stream().filter(line -> line.contains(drawn)))
        .as(FIGURES + " with kills at mails " + drawn)
        .hasSize(3)
        .allMatch(line -> line.matches("\\| .+ \\| [0-9, ]+ \\| .+ \\| 5,\\d{3} \\| \\d+ \\|"));
  }

  /** One point in each third of the burst, in order. */
  private static List<Integer> points(long seed) {
    Random random = new Random(seed);
    int third = Families.COUNT / KILLS;
    List<Integer> points = new ArrayList<>();
    for (int i = 0; i < KILLS; i++) {
      points.add(i * third + 1 + random.nextInt(third - 200));
    }
    return points;
  }

  private static void await(CountDownLatch killed) throws InterruptedException {
    assertThat(killed.await(3, TimeUnit.MINUTES)).as("the burst reached its point").isTrue();
  }

  /** An answer of 504 means: nothing moved for a minute, so senders are dead or gave up. */
  private void moveUntilDone(Service service) throws Exception {
    Instant end = Instant.now().plus(Duration.ofMinutes(4));
    int status = service.moveTo(Families.DUE);
    while (status != 200 && Instant.now().isBefore(end)) {
      if (status == 504) {
        story += " %d in doubt;".formatted(rows.abandon());
      }
      status = service.moveTo(Families.DUE);
    }
    assertThat(status).isEqualTo(200);
  }

  private void assertNobodyLost(int inFlight) throws Exception {
    int doubled = sink.taken() - new HashSet<>(sink.messageIds()).size();
    IO.println("crash:" + story + " %d mails, %d of them twice".formatted(sink.taken(), doubled));
    assertThat(rows.open()).isZero();
    assertThat(rows.journeysWithDigest()).isEqualTo(Families.COUNT);
    assertThat(sink.recipients()).isEqualTo(Families.COUNT);
    assertThat(new HashSet<>(sink.messageIds())).hasSize(Math.toIntExact(rows.sent()));
    assertThat(doubled).isLessThanOrEqualTo(inFlight);
  }

  private static void killAll(Rows rows) {
    try {
      ProcessHandle server = ProcessHandle.of(rows.server()).orElseThrow();
      server.descendants().forEach(ProcessHandle::destroyForcibly);
      server.destroyForcibly();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
