package org.milktide.standalone.demo;

import java.time.LocalDate;
import java.util.List;
import org.milktide.domain.event.EmailAddress;
import org.milktide.domain.id.JourneyId;

/**
 * A made-up family, with all that it will tell.
 *
 * @param name the parent's first name, made up too
 * @param about what is particular here, for people
 * @param told in the order of time; the subscription comes first
 */
record SampleFamily(
    String name, String about, Place place, LocalDate due, int babies, List<Told> told) {
  SampleFamily {
    told = List.copyOf(told);
  }

  /** The partner's own reference for this family. */
  String reference() {
    return Addresses.local(name);
  }

  JourneyId journey() {
    return JourneyId.ofReference(CloudEvents.SOURCE, reference());
  }

  EmailAddress address() {
    return Addresses.of(name);
  }
}
