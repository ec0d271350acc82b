package org.milktide.planner;

import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.guidance.Catalogue;
import org.milktide.domain.port.Editions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/** Has journeys planned afresh when this process comes to plan with another catalogue. */
final class CatalogueWatch {
  /** What the passes plan in about a second, so that nobody's mail waits behind all of them. */
  static final int JOURNEYS_A_LOOK = 5_000;

  private static final Logger log = LoggerFactory.getLogger(CatalogueWatch.class);

  private final Editions editions;
  private final Supplier<Catalogue> catalogue;
  private final InstantSource clock;
  private @Nullable Catalogue enforced;

  CatalogueWatch(Editions editions, Supplier<Catalogue> catalogue, InstantSource clock) {
    this.editions = editions;
    this.catalogue = catalogue;
    this.clock = clock;
  }

  /**
   * In every process by itself and not by the common scheduler: each has to say what it plans with.
   */
  @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.SECONDS)
  void look() {
    try {
      int refreshed = step();
      if (refreshed > 0) {
        log.info("The guidance has changed: {} journeys are planned afresh", refreshed);
      }
    } catch (RuntimeException e) {
      log.warn("A change of the guidance waits for the next look: {}", Failure.brief(e));
    }
  }

  /** Goes on until all journeys are due that have to be; for a clock that is moved by hand. */
  void finish() {
    while (step() > 0) {}
  }

  private synchronized int step() {
    Catalogue current = catalogue.get();
    if (enforced == null || enforced.revision() != current.revision()) {
      editions.enforce(current);
      enforced = current;
    }
    return editions.refresh(current, clock.instant(), JOURNEYS_A_LOOK);
  }
}
