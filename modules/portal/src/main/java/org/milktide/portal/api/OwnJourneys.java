package org.milktide.portal.api;

import org.milktide.domain.id.JourneyId;
import org.milktide.domain.port.Journeys;
import org.milktide.domain.port.PartnerJourneys;
import org.milktide.domain.port.Subject;
import org.milktide.portal.desk.Desk;
import org.springframework.stereotype.Component;

/** Finds the journeys that a partner may see and erase: those that it subscribed. */
@Component
final class OwnJourneys {
  private final Journeys journeys;
  private final PartnerJourneys partners;
  private final Desk desk;

  OwnJourneys(Journeys journeys, PartnerJourneys partners, Desk desk) {
    this.journeys = journeys;
    this.partners = partners;
    this.desk = desk;
  }

  /**
   * The journey that a partner means.
   *
   * @throws Refused when there is none, or it is another's; nobody can tell which
   */
  JourneyId find(String ref, Caller caller) {
    Subject.Named subject = References.named(ref, caller.sourceName());
    return journeys
        .resolve(subject)
        .filter(id -> partners.isOf(caller.sourceName(), id))
        .orElseThrow(() -> missing(subject));
  }

  private Refused missing(Subject.Named subject) {
    return isOwn(subject) && desk.isErased(subject) ? Refused.erased() : Refused.unknownJourney();
  }

  /** A reference always is, even where all that came for it so far are events that wait. */
  private boolean isOwn(Subject.Named subject) {
    String text = subject.text();
    return !References.isId(text) || partners.isOf(subject.source(), JourneyId.parse(text));
  }

  /** Erases for good; of what was erased before, it is true already. */
  void erase(String ref, Caller caller) {
    Subject.Named subject = References.named(ref, caller.sourceName());
    if (!isOwn(subject) || !desk.erase(subject).known()) {
      throw Refused.unknownJourney();
    }
  }
}
