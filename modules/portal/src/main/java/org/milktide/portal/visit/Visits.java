package org.milktide.portal.visit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.milktide.domain.event.EmailAddress;
import org.milktide.domain.guidance.TextRevision;
import org.milktide.domain.journey.Deed;
import org.milktide.domain.journey.Known;
import org.milktide.domain.journey.Role;
import org.milktide.domain.link.Bearer;
import org.milktide.domain.link.Links;
import org.milktide.domain.link.Purpose;
import org.milktide.domain.link.Tokens;
import org.milktide.domain.port.Journeys;
import org.milktide.domain.port.PersonalData;
import org.milktide.domain.port.Subject;
import org.milktide.portal.desk.Desk;
import org.milktide.portal.web.ErasedHere;
import org.milktide.portal.web.ExpiredLink;
import org.milktide.portal.web.NoLongerOn;
import org.milktide.portal.web.NothingHere;
import org.milktide.portal.web.Signpost;
import org.springframework.stereotype.Component;

/** Opens links: whoever holds one is its person, for what the link is for and nothing else. */
@Component
public final class Visits {
  private final Tokens tokens;
  private final Journeys journeys;
  private final PersonalData data;
  private final Desk desk;
  private final Paths paths;

  Visits(Tokens tokens, Journeys journeys, PersonalData data, Desk desk, Paths paths) {
    this.tokens = tokens;
    this.journeys = journeys;
    this.data = data;
    this.desk = desk;
    this.paths = paths;
  }

  /**
   * The visit of a link's holder, who may do what its page is for by itself.
   *
   * @throws ErasedHere when its journey was erased
   * @throws NoLongerOn when its holder is no longer on the journey
   * @throws NothingHere when the link is not ours, is for something else, its journey is gone, or
   *     its holder may not do this
   */
  public Visit open(String token, Purpose purpose) {
    return open(token, purpose, ownDeed(purpose));
  }

  /** The same for something that not everybody may do who has such a link. */
  public Visit open(String token, Purpose purpose, Deed deed) {
    return visit(tokens.verify(bare(token), purpose).orElseThrow(NothingHere::new), deed);
  }

  private static Deed ownDeed(Purpose purpose) {
    return switch (purpose) {
      case JOURNEY, CALENDAR, HELPFUL -> Deed.SEE_JOURNEY;
      case PREFERENCES, DEVICES -> Deed.SET_OWN;
      case UNSUBSCRIBE -> Deed.STOP_OWN;
      case LOSS -> Deed.REPORT_LOSS;
      case CHECK -> Deed.REPORT_SIGN;
      case DATA -> Deed.HOLD_DATA;
      case PEOPLE -> Deed.MANAGE_PEOPLE;
      case CONFIRM -> Deed.ANSWER_MAIL;
    };
  }

  /**
   * The visit of somebody who just asked for a link by mail. It opens for its time, and while the
   * address that it was mailed to is the confirmed one.
   *
   * @throws ErasedHere when its journey was erased
   * @throws ExpiredLink when its time is over
   * @throws NothingHere as for every link
   */
  public Visit openFresh(String token, Purpose purpose) {
    Tokens.Expiring link = tokens.readExpiring(bare(token), purpose).orElseThrow(NothingHere::new);
    Visit visit = visit(link.bearer(), ownDeed(purpose));
    if (!visit.now().isBefore(link.until())) {
      throw new ExpiredLink();
    }
    Known<EmailAddress> consent = visit.person().consent();
    Instant mailedAt = link.until().minus(Links.DATA_OPENS);
    if (consent == null || consent.arrivedAt().truncatedTo(ChronoUnit.MILLIS).isAfter(mailedAt)) {
      throw new NothingHere();
    }
    return visit;
  }

  /**
   * The visit of somebody who was mailed this text.
   *
   * @throws ErasedHere when its journey was erased
   * @throws NothingHere as for every link, and for that of another text
   */
  public Visit openHelpful(String token, TextRevision text) {
    String bare = bare(token);
    Bearer bearer =
        tokens
            .read(bare)
            .filter(who -> tokens.isValid(bare, Purpose.HELPFUL, who, Links.binding(text)))
            .orElseThrow(NothingHere::new);
    return visit(bearer, Deed.SEE_JOURNEY);
  }

  private Visit visit(Bearer bearer, Deed deed) {
    Visit visit =
        find(bearer)
            .orElseThrow(
                () ->
                    data.isErased(new Subject.Existing(bearer.journey()))
                        ? new ErasedHere()
                        : new NothingHere());
    if (Role.of(visit.state(), bearer.recipient()) == Role.REMOVED) {
      throw new NoLongerOn();
    }
    if (!visit.may(deed)) {
      throw new NothingHere();
    }
    if (visit.may(Deed.REPORT_SIGN)) {
      Signpost.put(paths.check(visit.bearer()));
    }
    return visit;
  }

  /** The visit of a confirmation's holder; only the present address' own confirmation opens. */
  public Visit openConfirmation(String token) {
    String bare = bare(token);
    return tokens
        .read(bare)
        .flatMap(this::find)
        .filter(visit -> visit.may(Deed.ANSWER_MAIL))
        .filter(visit -> confirmsPresentAddress(bare, visit))
        .orElseThrow(NothingHere::new);
  }

  /** Mail programs like to take the full stop or bracket after a link for a part of it. */
  private static String bare(String token) {
    return token.replaceFirst("[^A-Za-z0-9_-]{1,9}$", "");
  }

  private boolean confirmsPresentAddress(String token, Visit visit) {
    EmailAddress address = Known.valueOf(visit.person().address());
    return address != null
        && tokens.isValid(token, Purpose.CONFIRM, visit.bearer(), address.canonical());
  }

  private Optional<Visit> find(Bearer bearer) {
    return journeys
        .find(bearer.journey())
        .map(found -> new Visit(bearer, found, desk.now(), desk.said()));
  }
}
