package org.milktide.domain.time;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;

/** Resolves wall-clock times to instants the way people expect across clock changes. */
public final class LocalTimes {
  private LocalTimes() {}

  /**
   * The instant of a wall-clock time in a zone. A time that does not exist (the clock jumped over
   * it) means the first instant after the gap; a time that occurs twice means the first. {@code
   * java.time} differs for gaps: it adds the gap's length.
   */
  public static Instant firstInstant(LocalDateTime local, ZoneId zone) {
    ZoneRules rules = zone.getRules();
    ZoneOffsetTransition change = rules.getTransition(local);
    if (change == null) {
      return local.toInstant(rules.getOffset(local));
    }
    return change.isGap() ? change.getInstant() : local.toInstant(change.getOffsetBefore());
  }
}
