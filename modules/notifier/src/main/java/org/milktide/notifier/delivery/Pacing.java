package org.milktide.notifier.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.bounce.EnhancedStatus;
import org.milktide.domain.channel.Channel;
import org.milktide.domain.digest.ClaimedDigest;
import org.milktide.domain.digest.Conclusion;
import org.milktide.domain.digest.DigestKind;
import org.milktide.domain.digest.Outcome;
import org.milktide.domain.event.EmailAddress;
import org.milktide.domain.journey.Known;
import org.milktide.domain.pace.DomainPace;
import org.milktide.domain.pace.PaceLimit;
import org.milktide.domain.pace.Pushback;
import org.milktide.domain.port.DomainPaces;
import org.milktide.notifier.smtp.Posted;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the pace to each domain. Guidance alone waits for it: what answers somebody, and what may
 * be urgent, is little and goes at once.
 */
public final class Pacing {
  private static final Logger log = LoggerFactory.getLogger(Pacing.class);

  /** Before its last instant, so that there is time to send it. */
  private static final Duration LAST_CHANCE = Duration.ofMinutes(2);

  /** RFC 3463: x.7.x is about security and policy. */
  private static final int POLICY = 7;

  private final DomainPaces paces;
  private final PaceLimit limit;

  public Pacing(DomainPaces paces, PaceLimit limit) {
    this.paces = paces;
    this.limit = limit;
  }

  /** What may go now, and what became of the rest. */
  record Split(List<ClaimedDigest> now, List<Conclusion> later) {}

  Split split(List<ClaimedDigest> claimed, Instant now) {
    Map<String, List<ClaimedDigest>> paced =
        claimed.stream()
            .filter(Pacing::isPaced)
            .filter(digest -> domain(digest).isPresent())
            .collect(Collectors.groupingBy(digest -> domain(digest).orElseThrow()));
    Map<String, DomainPace.Granted> granted = ask(paced, now);
    List<Conclusion> later = new ArrayList<>();
    granted.forEach(
        (domain, answer) ->
            later.addAll(waiting(paced.getOrDefault(domain, List.of()), answer, now)));
    List<ClaimedDigest> going = new ArrayList<>(claimed);
    later.forEach(conclusion -> going.remove(conclusion.digest()));
    return new Split(going, later);
  }

  private static boolean isPaced(ClaimedDigest digest) {
    return digest.channel() == Channel.EMAIL && digest.kind() == DigestKind.DIGEST;
  }

  private Map<String, DomainPace.Granted> ask(Map<String, List<ClaimedDigest>> paced, Instant now) {
    Map<String, Integer> wanted =
        paced.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().size()));
    try {
      return paces.ask(wanted, limit, now);
    } catch (RuntimeException e) {
      // They are claimed: too fast for once is better than stuck.
      log.warn("the pace of domains is not to be had ({})", e.getClass().getName());
      return Map.of();
    }
  }

  /** Those with the least time left go first; one whose time would run out waits for nobody. */
  private static List<Conclusion> waiting(
      List<ClaimedDigest> digests, DomainPace.Granted granted, Instant now) {
    List<ClaimedDigest> ordered =
        digests.stream().sorted(Comparator.comparing(ClaimedDigest::sendBefore)).toList();
    List<Conclusion> waiting = new ArrayList<>();
    for (int i = granted.mails(); i < ordered.size(); i++) {
      ClaimedDigest digest = ordered.get(i);
      Instant turn = granted.turn(i - granted.mails());
      Instant latest = latest(digest, granted.stopped());
      if (now.isBefore(latest)) {
        Instant at = turn.isBefore(latest) ? turn : latest;
        waiting.add(new Conclusion(digest, new Outcome.Postponed(at, "pace of its domain")));
      }
    }
    return waiting;
  }

  private static Instant latest(ClaimedDigest digest, boolean stopped) {
    return stopped ? digest.sendBefore() : digest.sendBefore().minus(LAST_CHANCE);
  }

  /** Never fails: the mail may have left, and that has to be written down. */
  void heard(ClaimedDigest digest, Posted posted, Instant now) {
    try {
      pushback(posted)
          .ifPresent(
              pushback ->
                  domain(digest).ifPresent(domain -> paces.pushedBack(domain, pushback, now)));
    } catch (RuntimeException e) {
      log.warn("that a domain pushed back is not written down ({})", e.getClass().getName());
    }
  }

  /** Whether it is the domain that speaks: not the person's own mailbox, nor our mail server. */
  private static Optional<Pushback> pushback(Posted posted) {
    return switch (posted) {
      case Posted.Refused refused when isPolicy(refused.status()) -> Optional.of(Pushback.POLICY);
      case Posted.Later(String reason, boolean aboutRecipient)
          when reason.contains(" 4.7.") || (aboutRecipient && ofTheDomain(reason)) ->
          Optional.of(Pushback.NOT_NOW);
      case Posted.Accepted _,
          Posted.Refused _,
          Posted.Later _,
          Posted.Unanswered _,
          Posted.Broken _,
          Posted.Down _ ->
          Optional.empty();
    };
  }

  private static boolean isPolicy(@Nullable EnhancedStatus status) {
    return status != null && status.subject() == POLICY;
  }

  /** The network's trouble, or a code that says no more; not the mailbox's, nor the system's. */
  private static boolean ofTheDomain(String reason) {
    return reason.contains(" 4.4.") || reason.matches("smtp \\d{3}");
  }

  private static Optional<String> domain(ClaimedDigest digest) {
    EmailAddress address = Known.valueOf(digest.state().recipient(digest.recipient()).address());
    return Optional.ofNullable(address)
        .map(EmailAddress::value)
        .map(value -> value.substring(value.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT));
  }
}
