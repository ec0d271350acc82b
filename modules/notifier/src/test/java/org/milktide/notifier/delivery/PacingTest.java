package org.milktide.notifier.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.milktide.domain.bounce.EnhancedStatus;
import org.milktide.domain.digest.Conclusion;
import org.milktide.domain.digest.DigestKind;
import org.milktide.domain.digest.DigestRef;
import org.milktide.domain.digest.Outcome;
import org.milktide.domain.pace.DomainPace;
import org.milktide.domain.pace.PaceLimit;
import org.milktide.domain.pace.Pushback;
import org.milktide.domain.port.DomainPaces;
import org.milktide.domain.testing.InMemoryPaces;
import org.milktide.notifier.smtp.Post;
import org.milktide.notifier.smtp.Posted;
import org.milktide.notifier.testing.Families;
import org.milktide.notifier.testing.Mails;
import org.milktide.notifier.testing.TestingClock;
import org.milktide.notifier.testing.TestingDigestQueue;

class PacingTest {
  private static final Instant SEND_BEFORE = Families.NOW.plus(Duration.ofHours(6));

  private final TestingClock clock = new TestingClock(Families.NOW);
  private final TestingDigestQueue queue = new TestingDigestQueue();
  private final InMemoryPaces paces = new InMemoryPaces();
  private final AnsweringPost post = new AnsweringPost();
  private Notifier notifier = notifier(paces);

  private Notifier notifier(DomainPaces domains) {
    Pacing pacing = new Pacing(domains, new PaceLimit(20));
    return new Notifier(
        queue,
        new Attempt.Means(
            Mails.composer(), post, new Flow(new Circuit(), pacing), RetryPolicy.DEFAULT, clock),
        1,
        System::nanoTime);
  }

  @AfterEach
  void stop() {
    notifier.close();
  }

  /** Answers everything in one way, which a test can change. */
  private static final class AnsweringPost implements Post {
    private Posted answer = new Posted.Accepted();
    private int mails;

    @Override
    public Posted post(MimeMessage mail, Duration within) {
      mails++;
      return answer;
    }

    @Override
    public void close() {}
  }

  private List<DigestRef> add(int number, DigestKind kind, String domain) {
    return IntStream.range(0, number)
        .mapToObj(i -> Families.expecting("parent" + i + "@" + domain, null))
        .map(family -> queue.add(Families.digest(kind, family, "test.one")))
        .toList();
  }

  private List<Outcome> deliver(List<DigestRef> digests) {
    return notifier.deliver(digests, clock.instant()).stream().map(Conclusion::outcome).toList();
  }

  @Test
  void spreadsWhatIsTooMuchForADomainAndLetsOthersGo() {
    List<DigestRef> digests = new ArrayList<>(add(5, DigestKind.DIGEST, "example.net"));
    digests.addAll(add(2, DigestKind.DIGEST, "example.com"));

    List<Outcome> outcomes = deliver(digests);

    assertThat(outcomes).filteredOn(new Outcome.Sent()::equals).hasSize(4);
    assertThat(outcomes)
        .filteredOn(outcome -> outcome instanceof Outcome.Postponed)
        .extracting(outcome -> ((Outcome.Postponed) outcome).reason())
        .containsExactly("pace of its domain", "pace of its domain", "pace of its domain");
    assertThat(post.mails).isEqualTo(4);
  }

  @Test
  void countsNoAttemptForWaitingAndSendsAtItsTurn() {
    List<DigestRef> digests = add(3, DigestKind.DIGEST, "example.net");
    Instant turn =
        deliver(digests).stream()
            .filter(outcome -> outcome instanceof Outcome.Postponed)
            .map(outcome -> ((Outcome.Postponed) outcome).at())
            .findFirst()
            .orElseThrow();
    clock.forward(Duration.between(clock.instant(), turn));

    assertThat(deliver(digests)).containsExactly(new Outcome.Sent());
    assertThat(queue.concluded())
        .extracting(conclusion -> conclusion.digest().attempt())
        .containsOnly(1);
  }

  @Test
  void neverWaitsBeyondTheLastInstant() {
    List<DigestRef> digests = add(30, DigestKind.DIGEST, "example.net");
    clock.forward(Duration.ofHours(6).minus(Duration.ofMinutes(2)).minusSeconds(5));

    assertThat(deliver(digests))
        .filteredOn(outcome -> outcome instanceof Outcome.Postponed)
        .hasSize(28)
        .allSatisfy(
            outcome ->
                assertThat(((Outcome.Postponed) outcome).at())
                    .isBeforeOrEqualTo(SEND_BEFORE.minus(Duration.ofMinutes(2))));
    clock.forward(Duration.ofSeconds(5));
    assertThat(deliver(digests)).hasSize(28).containsOnly(new Outcome.Sent());
  }

  @ParameterizedTest
  @ValueSource(strings = {"QUESTION", "LINK", "CONFIRM", "DATA"})
  void letsNoAnswerAndNoQuestionWait(String kind) {
    assertThat(deliver(add(9, DigestKind.valueOf(kind), "example.net")))
        .containsOnly(new Outcome.Sent());
  }

  @Test
  void slowsADomainThatRefusesByPolicyAndNotThePerson() {
    post.answer = new Posted.Refused("smtp 550 5.7.1", new EnhancedStatus(5, 7, 1));
    assertThat(deliver(add(1, DigestKind.DIGEST, "example.net")))
        .containsExactly(new Outcome.Failed("smtp 550 5.7.1", new EnhancedStatus(5, 7, 1)));

    assertThat(grantedAfter().apart()).isEqualTo(normal().multipliedBy(2));
    assertThat(grantedAfter().stopped()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"smtp 451 4.7.1", "smtp 450 4.7.1"})
  void leavesADomainAloneThatTakesNothingNow(String reason) {
    post.answer = new Posted.Later(reason);
    deliver(add(1, DigestKind.DIGEST, "example.net"));

    assertThat(grantedAfter().mails()).isZero();
  }

  @Test
  void leavesADomainAloneThatTakesNoRecipientNow() {
    post.answer = new Posted.Later("smtp 451", true);
    deliver(add(1, DigestKind.DIGEST, "example.net"));

    assertThat(grantedAfter().mails()).isZero();
  }

  /** A full mailbox, an unknown person, our own server's trouble. */
  @ParameterizedTest
  @ValueSource(strings = {"smtp 452 4.2.2", "smtp 452 4.3.1"})
  void doesNotBlameADomainForOnePersonNorForOurOwnServer(String reason) {
    post.answer = new Posted.Later(reason, true);
    deliver(add(1, DigestKind.DIGEST, "example.net"));
    post.answer = new Posted.Refused("smtp 550 5.1.1", new EnhancedStatus(5, 1, 1));
    deliver(add(1, DigestKind.DIGEST, "example.net"));

    assertThat(grantedAfter().apart()).isEqualTo(normal());
  }

  @Test
  void stopsGuidanceToADomainThatComplains() {
    for (int i = 0; i < 6; i++) {
      paces.complained("example.net", clock.instant());
    }
    List<DigestRef> digests = add(2, DigestKind.DIGEST, "example.net");
    clock.forward(Duration.ofHours(6).minusSeconds(30));

    assertThat(deliver(digests))
        .containsOnly(new Outcome.Postponed(SEND_BEFORE, "pace of its domain"));
    assertThat(deliver(add(1, DigestKind.LINK, "example.net"))).containsOnly(new Outcome.Sent());
  }

  /** Whoever is claimed has to be sent or put back, whatever the database does. */
  @Test
  void sendsWithoutAPaceWhereItIsNotToBeHad() {
    notifier.close();
    notifier = notifier(new BrokenPaces());
    post.answer = new Posted.Later("smtp 451 4.7.1");

    assertThat(deliver(add(3, DigestKind.DIGEST, "example.net")))
        .hasSize(3)
        .allMatch(outcome -> outcome instanceof Outcome.Retry);
  }

  private DomainPace.Granted grantedAfter() {
    return granted("example.net", clock.instant().plusSeconds(30));
  }

  private Duration normal() {
    return granted("example.com", clock.instant()).apart();
  }

  private DomainPace.Granted granted(String domain, Instant now) {
    return Objects.requireNonNull(paces.ask(Map.of(domain, 1), new PaceLimit(20), now).get(domain));
  }

  private static final class BrokenPaces implements DomainPaces {
    @Override
    public Map<String, DomainPace.Granted> ask(
        Map<String, Integer> wanted, PaceLimit limit, Instant now) {
      throw new IllegalStateException("away");
    }

    @Override
    public void pushedBack(String domain, Pushback pushback, Instant now) {
      throw new IllegalStateException("away");
    }

    @Override
    public void complained(String domain, Instant now) {}
  }
}
