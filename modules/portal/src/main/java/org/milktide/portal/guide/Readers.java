package org.milktide.portal.guide;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.milktide.content.Reader;
import org.milktide.portal.view.Words;
import org.springframework.stereotype.Component;

/** Says whom guidance is put on a page for. */
@Component
public final class Readers {
  private final InstantSource clock;

  Readers(InstantSource clock) {
    this.clock = clock;
  }

  /** Whoever reads a page, now; their own zone is not known on every page, and days are enough. */
  public Reader of(Words words, int babies) {
    return new Reader(words.reader(), babies, today());
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }
}
