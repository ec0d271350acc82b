package org.milktide.standalone.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.milktide.domain.event.EmailAddress;
import org.milktide.domain.id.JourneyId;

/**
 * A journey that somebody started on the page.
 *
 * @param shown what was told of it, the latest first
 */
record Own(String reference, Place place, LocalDate due, List<Shown> shown) {
  Own {
    shown = List.copyOf(shown);
  }

  /** What was told by one press, and the records that told it. */
  record Shown(String words, List<DemoRecord> records) {}

  JourneyId journey() {
    return JourneyId.ofReference(CloudEvents.SOURCE, reference);
  }

  EmailAddress address() {
    return Addresses.of(reference);
  }

  Own with(Shown more) {
    List<Shown> all = new ArrayList<>(shown);
    all.addFirst(more);
    return new Own(reference, place, due, all);
  }

  /** How many records it has told, for ids that no other has. */
  int count() {
    return shown.stream().mapToInt(one -> one.records().size()).sum();
  }
}
