package org.milktide.portal.page;

import java.util.Optional;
import org.milktide.domain.event.EmailAddress;
import org.milktide.domain.journey.Known;
import org.milktide.domain.link.Bearer;
import org.milktide.domain.link.Purpose;
import org.milktide.domain.link.Tokens;
import org.milktide.domain.plan.Situation;
import org.milktide.domain.port.Journeys;
import org.milktide.portal.desk.Desk;
import org.milktide.portal.web.NothingHere;
import org.springframework.stereotype.Component;

/** Opens links: whoever holds one is its person, for what the link is for and nothing else. */
@Component
final class Visits {
  private final Tokens tokens;
  private final Journeys journeys;
  private final Desk desk;

  Visits(Tokens tokens, Journeys journeys, Desk desk) {
    this.tokens = tokens;
    this.journeys = journeys;
    this.desk = desk;
  }

  /**
   * The visit of a link's holder.
   *
   * @throws NothingHere when the link is not ours, is for something else, or its journey is gone
   */
  Visit open(String token, Purpose purpose) {
    return tokens.verify(token, purpose).flatMap(this::find).orElseThrow(NothingHere::new);
  }

  /** The visit of a confirmation's holder; only the present address' own confirmation opens. */
  Visit openConfirmation(String token) {
    return tokens
        .read(token)
        .flatMap(this::find)
        .filter(visit -> confirmsPresentAddress(token, visit))
        .orElseThrow(NothingHere::new);
  }

  private boolean confirmsPresentAddress(String token, Visit visit) {
    EmailAddress address = Known.valueOf(visit.person().address());
    return address != null
        && tokens.isValid(token, Purpose.CONFIRM, visit.bearer(), address.canonical());
  }

  private Optional<Visit> find(Bearer bearer) {
    Optional<Situation> situation = journeys.find(bearer.journey());
    return situation
        .filter(found -> found.state().recipients().containsKey(bearer.recipient()))
        .map(found -> new Visit(bearer, found, desk.now(), desk.said()));
  }
}
