package org.milktide.portal.visit;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.milktide.domain.event.EmailAddress;
import org.milktide.domain.event.Fact;
import org.milktide.domain.event.JourneyEvent;
import org.milktide.domain.event.Stamp;
import org.milktide.domain.event.Teller;
import org.milktide.domain.journey.Deed;
import org.milktide.domain.journey.Fold;
import org.milktide.domain.journey.JourneyState;
import org.milktide.domain.journey.Known;
import org.milktide.domain.journey.Recipient;
import org.milktide.domain.journey.Rights;
import org.milktide.domain.journey.Role;
import org.milktide.domain.journey.Standing;
import org.milktide.domain.link.Bearer;
import org.milktide.domain.plan.Situation;
import org.milktide.domain.port.Subject;
import org.milktide.portal.view.Words;
import org.milktide.portal.web.NothingHere;

/**
 * A person who opened one of their own links, and the journey as it stands.
 *
 * @param said the time to stamp what this person says on this visit
 */
public record Visit(Bearer bearer, Situation situation, Instant now, Instant said) {
  public JourneyState state() {
    return situation.state();
  }

  public Recipient person() {
    return state().recipient(bearer.recipient());
  }

  /**
   * The address that this person was asked at last.
   *
   * @throws NothingHere when there is none
   */
  public EmailAddress address() {
    EmailAddress address = Known.valueOf(person().address());
    if (address == null) {
      throw new NothingHere();
    }
    return address;
  }

  public ZoneId zone() {
    return person().timetable().zone();
  }

  public Words words() {
    return Words.in(person().language());
  }

  public boolean isLost() {
    return state().standing(now) instanceof Standing.Lost;
  }

  public Subject subject() {
    return new Subject.Existing(bearer.journey());
  }

  /** The same visit, had this been told already; nothing is. */
  public Visit supposing(List<JourneyEvent> told) {
    JourneyState state = state();
    for (JourneyEvent event : told) {
      state = Fold.apply(state, event);
    }
    Situation supposed = new Situation(state, situation.feeds(), situation.memory());
    return new Visit(bearer, supposed, now, said);
  }

  /** Whether the journey is theirs. */
  public boolean isParent() {
    return Role.of(state(), bearer.recipient()) == Role.PARENT;
  }

  public boolean may(Deed deed) {
    return Rights.may(state(), bearer.recipient(), deed);
  }

  /** The source of what this person says. */
  public String source() {
    return Teller.source(bearer.recipient());
  }

  public JourneyEvent told(Fact fact, String eventId) {
    return own(new JourneyEvent(new Stamp(said, source(), eventId), now, fact));
  }

  /** The same said by this person of themselves: choices that name nobody are the parent's. */
  JourneyEvent own(JourneyEvent event) {
    return event.fact() instanceof Fact.PreferencesChanged said && !isParent()
        ? new JourneyEvent(
            event.stamp(),
            event.arrivedAt(),
            new Fact.OwnPreferencesChanged(bearer.recipient(), said))
        : event;
  }
}
