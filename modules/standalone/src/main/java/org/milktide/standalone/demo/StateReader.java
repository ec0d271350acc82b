package org.milktide.standalone.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Reads all that the page shows. */
final class StateReader {
  /** The families live in several zones; the large clock shows that of the first. */
  private static final ZoneId ZONE = ZoneId.of("Europe/London");

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.ENGLISH);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
  private static final int BIRTH_NEAR_DAYS = 3;

  private final Story story;
  private final DemoTime time;
  private final Playback playback;
  private final FamilyReader families;
  private final OwnReader own;

  StateReader(Story story, DemoTime time, Playback playback, FamilyReader families, OwnReader own) {
    this.story = story;
    this.time = time;
    this.playback = playback;
    this.families = families;
    this.own = own;
  }

  DemoState read() {
    Instant now = time.now();
    return new DemoState(clock(now), phases(), families.read(now), own.read(now).orElse(null));
  }

  private DemoState.Clock clock(Instant now) {
    ZonedDateTime local = now.atZone(ZONE);
    return new DemoState.Clock(
        DATE.format(local),
        TIME.format(local),
        "London time",
        pace(now),
        story.position(now),
        playback.isRunning(),
        story.nextBirth(now).isPresent(),
        playback.problem(),
        local.toLocalDate().plusDays(BIRTH_NEAR_DAYS).toString());
  }

  private String pace(Instant now) {
    Phase phase = story.phaseAt(now);
    Duration perSecond = playback.perSecond();
    return perSecond.equals(phase.perSecond()) ? phase.pace() : Playback.BESIDE_OWN_WORDS;
  }

  private List<DemoState.PhaseView> phases() {
    return story.phases().stream()
        .map(phase -> new DemoState.PhaseView(phase.name(), story.position(phase.from())))
        .toList();
  }
}
