package org.milktide.domain.pace;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where the mails to one domain stand.
 *
 * @param freeAt when the mails let go so far are through, at the pace allowed
 * @param queueAt when those told to wait so far have had their turn
 * @param step how often the domain pushed back of late; each halves its pace
 * @param pushedBackAt when it did so last; null if it never did
 * @param closedUntil before this instant nothing goes
 */
public record DomainPace(
    Instant freeAt,
    Instant queueAt,
    int step,
    @Nullable Instant pushedBackAt,
    Instant closedUntil,
    MailCount count) {
  private static final int MOST_STEPS = 6;
  private static final int SLOW = 10;
  private static final Duration CALM_AFTER = Duration.ofHours(1);
  private static final Duration ONE_PUSHBACK = Duration.ofMinutes(1);
  private static final Duration LONGEST_CLOSED = Duration.ofMinutes(15);

  /** A domain that nothing was sent to. */
  public static DomainPace fresh(Instant now) {
    return new DomainPace(now, now, 0, null, now, MailCount.none(now));
  }

  /**
   * What a domain lets through.
   *
   * @param mails how many may go now
   * @param next the turn of the first that has to wait
   * @param apart from its turn to that of the next one
   * @param stopped whether not even a mail goes that could not go later
   */
  public record Granted(int mails, Instant next, Duration apart, boolean stopped) {
    /** The turn of one that has to wait. */
    public Instant turn(int number) {
      return next.plus(apart.multipliedBy(number));
    }
  }

  /** The answer, and how things stand with it given. */
  public record Answer(Granted granted, DomainPace after) {}

  /** Lets so many of these mails go that no minute ever sees more than the limit. */
  public Answer ask(int wanted, PaceLimit limit, Instant now) {
    MailCount today = count.at(now);
    ComplaintBrake brake = today.brake();
    Instant opens = brake == ComplaintBrake.STOP ? today.tomorrow() : closedUntil;
    Duration apart = apart(limit, brake, now);
    Instant from = later(freeAt, now);
    int mails = opens.isAfter(now) ? 0 : Math.min(wanted, room(limit, apart, from, now));
    Instant through = from.plus(apart.multipliedBy(mails));
    Instant next = later(later(queueAt, through), opens);
    DomainPace after =
        new DomainPace(
            through,
            wanted > mails ? next.plus(apart.multipliedBy(wanted - mails)) : queueAt,
            stepAt(now),
            pushedBackAt,
            closedUntil,
            today.plus(mails, 0));
    return new Answer(new Granted(mails, next, apart, brake == ComplaintBrake.STOP), after);
  }

  private static int room(PaceLimit limit, Duration apart, Instant from, Instant now) {
    long underWay = Math.ceilDiv(Duration.between(now, from).toNanos(), apart.toNanos());
    return (int) Math.max(0, limit.atOnce() - underWay);
  }

  private Duration apart(PaceLimit limit, ComplaintBrake brake, Instant now) {
    Duration slowed = limit.apart().multipliedBy(1L << stepAt(now));
    return brake == ComplaintBrake.SLOW ? slowed.multipliedBy(SLOW) : slowed;
  }

  private int stepAt(Instant now) {
    return pushedBackAt == null || now.isAfter(pushedBackAt.plus(CALM_AFTER)) ? 0 : step;
  }

  /** Several answers to mails sent at once count as one. */
  public DomainPace pushedBack(Pushback pushback, Instant now) {
    if (pushedBackAt != null && now.isBefore(pushedBackAt.plus(ONE_PUSHBACK))) {
      return this;
    }
    int next = Math.min(stepAt(now) + 1, MOST_STEPS);
    Duration pause = ONE_PUSHBACK.multipliedBy(1L << (next - 1));
    Instant closed =
        switch (pushback) {
          case NOT_NOW -> now.plus(pause.compareTo(LONGEST_CLOSED) < 0 ? pause : LONGEST_CLOSED);
          case POLICY -> closedUntil;
        };
    return new DomainPace(freeAt, queueAt, next, now, closed, count);
  }

  /** Somebody there called a mail of ours unwanted. */
  public DomainPace complained(Instant now) {
    return new DomainPace(
        freeAt, queueAt, step, pushedBackAt, closedUntil, count.at(now).plus(0, 1));
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
