package org.milktide.notifier.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.milktide.domain.digest.Conclusion;
import org.milktide.domain.digest.DigestKind;
import org.milktide.domain.digest.DigestRef;
import org.milktide.domain.digest.Outcome;
import org.milktide.notifier.smtp.Post;
import org.milktide.notifier.smtp.Posted;
import org.milktide.notifier.testing.Families;
import org.milktide.notifier.testing.Mails;
import org.milktide.notifier.testing.TestingClock;
import org.milktide.notifier.testing.TestingDigestQueue;
import org.milktide.notifier.testing.TestingFlow;

class UnansweredTest {
  private final TestingClock clock = new TestingClock(Families.NOW);
  private final TestingDigestQueue queue = new TestingDigestQueue();

  /** Takes a mail and never says so. */
  private record SilentPost() implements Post {
    @Override
    public Posted post(MimeMessage mail, Duration within) {
      return new Posted.Unanswered("no answer");
    }

    @Override
    public void close() {}
  }

  @Test
  void aMailWithoutAnAnswerMayHaveArrivedAndTheRestOfItsBatchWaits() {
    Attempt.Means means =
        new Attempt.Means(
            Mails.composer(),
            new SilentPost(),
            TestingFlow.of(new Circuit(() -> 0.5)),
            RetryPolicy.DEFAULT,
            clock);
    try (Notifier notifier = new Notifier(queue, means, 1, System::nanoTime)) {
      List<DigestRef> batch = List.of(add("ana@example.net"), add("bea@example.net"));

      assertThat(notifier.deliver(batch, clock.instant()))
          .extracting(Conclusion::outcome)
          .satisfiesExactly(
              first -> assertThat(first).isInstanceOf(Outcome.Unanswered.class),
              rest ->
                  assertThat(rest)
                      .isEqualTo(
                          new Outcome.Postponed(clock.instant().plusSeconds(5), "no answer")));
    }
  }

  private DigestRef add(String email) {
    return queue.add(
        Families.digest(DigestKind.DIGEST, Families.expecting(email, null), "test.one"));
  }
}
