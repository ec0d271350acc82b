package org.milktide.app;

import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.milktide.content.GuidancePack;
import org.milktide.content.Library;
import org.milktide.content.PackDirectory;
import org.milktide.content.PackProblems;
import org.milktide.domain.guidance.Catalogue;
import org.milktide.domain.port.Editions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Keeps the library as the directory of the guidance is. A change counts once it has stayed the
 * same for a look, so that nobody reads what is half written; and what is wrong changes nothing.
 */
public final class ContentWatch {
  private static final Logger log = LoggerFactory.getLogger(ContentWatch.class);

  private final ContentSettings settings;
  private final boolean counts;
  private final Editions editions;
  private final InstantSource clock;
  private final Library library;
  private String inForce;
  private Optional<String> notice = Optional.empty();
  private String lastSeen;
  private String lastRefused = "";

  /**
   * Reads the guidance that the installation starts with.
   *
   * @throws PackProblems when anything in it is wrong
   * @throws IllegalArgumentException when it cannot be read
   */
  ContentWatch(ContentSettings settings, boolean counts, Editions editions, InstantSource clock) {
    this.settings = settings;
    this.counts = counts;
    this.editions = editions;
    this.clock = clock;
    Optional<PackDirectory.Contents> contents = settings.directory().map(ContentSettings::read);
    this.inForce = contents.map(PackDirectory.Contents::hash).orElse("");
    this.lastSeen = inForce;
    this.library = new Library(usable(ContentSettings.pack(contents)));
  }

  /** What an operator has to know of guidance that nobody has reviewed; empty: nothing. */
  public synchronized Optional<String> notice() {
    return notice;
  }

  Library library() {
    return library;
  }

  private GuidancePack usable(GuidancePack whole) {
    notice = ReviewLine.of(whole, settings.policy());
    notice.ifPresent(log::warn);
    GuidancePack used = whole.under(settings.policy());
    return used.with(editions.dated(allowed(used.catalogue()), clock.instant()));
  }

  /**
   * What is told from how much was logged stays in the guide, and is planned where it is allowed.
   */
  private Catalogue allowed(Catalogue whole) {
    return counts ? whole : whole.only(item -> !item.from().anchor().isFromCounts());
  }

  @Scheduled(fixedDelay = 2, timeUnit = TimeUnit.SECONDS)
  void look() {
    settings.directory().ifPresent(this::look);
  }

  private synchronized void look(PackDirectory directory) {
    try {
      PackDirectory.Contents contents = directory.read();
      String hash = contents.hash();
      boolean isSettled = hash.equals(lastSeen);
      lastSeen = hash;
      if (hash.equals(inForce)) {
        lastRefused = "";
      } else if (isSettled && !hash.equals(lastRefused)) {
        follow(directory, contents, hash);
      }
    } catch (UncheckedIOException e) {
      refuse(String.valueOf(e.getMessage()), String.valueOf(e.getMessage()));
    }
  }

  private void follow(PackDirectory directory, PackDirectory.Contents contents, String hash) {
    try {
      library.replace(usable(contents.overBuiltIn()));
      inForce = hash;
      lastRefused = "";
      log.info(
          "The guidance in {} has changed: {} items are in force from now on",
          directory.path(),
          library.get().all().size());
    } catch (PackProblems e) {
      refuse(hash, String.valueOf(e.getMessage()));
    } catch (RuntimeException e) {
      // Such as a database that is away: the next look tries again.
      log.warn("The guidance in {} waits: {}", directory.path(), e.getClass().getName());
    }
  }

  /** Said once, however often it is seen. */
  private void refuse(String what, String why) {
    if (!what.equals(lastRefused)) {
      lastRefused = what;
      log.error("The guidance stays as it was: {}", why);
    }
  }
}
