package org.milktide.notifier.push;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import org.milktide.domain.digest.ClaimedDigest;
import org.milktide.domain.digest.DigestKind;

/**
 * A message and what push services are told of it.
 *
 * @param topic a message that still waits for its device is replaced by the next of this topic
 * @param urgency whether a device that saves its battery is woken
 * @param until it is worth nothing from then on
 */
record PushLetter(PushMessage message, String topic, String urgency, Instant until) {
  private static final int TOPIC_BYTES = 24;

  /** The letter of a digest: its slot is the topic, so that a digest sent again is one message. */
  static PushLetter of(ClaimedDigest digest, PushMessage message) {
    return new PushLetter(
        message,
        topic(digest),
        digest.kind() == DigestKind.QUESTION ? "high" : "normal",
        digest.sendBefore());
  }

  /** 32 characters that say nothing of whose slot it is. */
  static String topic(ClaimedDigest digest) {
    String slot =
        String.join(
            " ",
            digest.ref().journey().toString(),
            digest.recipient().toString(),
            digest.kind().name(),
            digest.scheduledFor().toString());
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(slot.getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString(Arrays.copyOf(hash, TOPIC_BYTES));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** How long a push service is to keep it, in seconds. */
  long seconds(Instant now) {
    return Math.max(0, Duration.between(now, until).toSeconds());
  }
}
