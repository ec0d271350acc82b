package org.milktide.domain.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.advice.Advice;
import org.milktide.domain.channel.Channel;
import org.milktide.domain.digest.DigestKind;
import org.milktide.domain.door.Urgent;
import org.milktide.domain.event.EmailAddress;
import org.milktide.domain.id.RecipientId;
import org.milktide.domain.plan.PlannedItem;
import org.milktide.domain.plan.Release;

/** What a digest says and to whom, as it was composed. */
record Letter(
    RecipientId recipient,
    DigestKind kind,
    Channel channel,
    Instant scheduledFor,
    Instant sendBefore,
    boolean usesFeeds,
    List<PlannedItem> items,
    List<Advice> advice,
    @Nullable EmailAddress askedFor) {
  /** How long the answer to what a person did a moment ago may take. */
  private static final Duration ANSWER_WITHIN = Duration.ofDays(1);

  static Letter of(Release release) {
    return new Letter(
        release.recipient(),
        release.question() ? DigestKind.QUESTION : DigestKind.DIGEST,
        release.channel(),
        release.scheduledFor(),
        release.sendBefore(),
        release.usesFeeds(),
        release.items(),
        List.of(),
        null);
  }

  /**
   * An answer.
   *
   * @param askedFor the address that it was asked for; null: whichever the person has is right
   */
  static Letter answer(DigestKind kind, @Nullable EmailAddress askedFor, Instant now) {
    return answer(RecipientId.PARENT, kind, askedFor, now);
  }

  /** An answer to somebody who may not be the parent. */
  static Letter answer(
      RecipientId to, DigestKind kind, @Nullable EmailAddress askedFor, Instant now) {
    return new Letter(
        to,
        kind,
        Channel.EMAIL,
        now,
        now.plus(ANSWER_WITHIN),
        false,
        List.of(),
        List.of(),
        askedFor);
  }

  /** What repeats urgent advice. */
  static Letter urgent(RecipientId to, List<Advice> advice, Instant now) {
    return new Letter(
        to,
        DigestKind.URGENT,
        Channel.EMAIL,
        now,
        now.plus(Urgent.VALID),
        false,
        List.of(),
        advice,
        null);
  }

  /** The same with fewer items. */
  Letter without(Set<PlannedItem.Key> some) {
    return new Letter(
        recipient,
        kind,
        channel,
        scheduledFor,
        sendBefore,
        usesFeeds,
        items.stream().filter(item -> !some.contains(item.key())).toList(),
        advice,
        askedFor);
  }

  List<PlannedItem.Key> keys() {
    return items.stream().map(PlannedItem::key).toList();
  }
}
