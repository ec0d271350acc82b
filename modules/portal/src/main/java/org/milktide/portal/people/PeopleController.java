package org.milktide.portal.people;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.event.Fact;
import org.milktide.domain.event.JourneyEvent;
import org.milktide.domain.id.RecipientId;
import org.milktide.domain.link.Purpose;
import org.milktide.portal.desk.Desk;
import org.milktide.portal.loss.LossPage;
import org.milktide.portal.view.Form;
import org.milktide.portal.visit.EventIds;
import org.milktide.portal.visit.Paths;
import org.milktide.portal.visit.Visit;
import org.milktide.portal.visit.Visits;
import org.milktide.portal.web.NetworkLimit;
import org.milktide.portal.web.NothingHere;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Who else is on the journey: the parent invites and removes them, and shares the log. What is
 * answered to an address depends on this journey alone, never on where else it is known.
 */
@Controller
@RequestMapping("/people/{token}")
final class PeopleController {
  private final Visits visits;
  private final Desk desk;
  private final NetworkLimit limit;
  private final LossPage loss;
  private final PeoplePage page;

  PeopleController(Visits visits, Desk desk, NetworkLimit limit, LossPage loss, PeoplePage page) {
    this.visits = visits;
    this.desk = desk;
    this.limit = limit;
    this.loss = loss;
    this.page = page;
  }

  @GetMapping
  ResponseEntity<String> show(
      @PathVariable String token, @RequestParam(required = false) @Nullable String done) {
    Visit visit = visits.openFresh(token, Purpose.PEOPLE);
    return show(HttpStatus.OK, visit, Form.fresh(EventIds.fresh(), Map.of()), done);
  }

  @PostMapping(params = "action=invite")
  ResponseEntity<String> invite(
      @PathVariable String token,
      @RequestParam Map<String, String> typed,
      HttpServletRequest request) {
    Visit visit = visits.openFresh(token, Purpose.PEOPLE);
    InviteForm.Read read = InviteForm.read(typed, visit);
    if (visit.isLost() || read.invitation().isEmpty()) {
      return show(HttpStatus.UNPROCESSABLE_CONTENT, visit, read.form(), null);
    }
    limit.count(request, visit.now());
    desk.apply(visit.subject(), read.invitation().get());
    return done(token, "invited");
  }

  /** What of theirs waits to be sent is not; they are not told. */
  @PostMapping(params = "action=remove")
  ResponseEntity<String> remove(
      @PathVariable String token, @RequestParam Map<String, String> typed) {
    Visit visit = visits.openFresh(token, Purpose.PEOPLE);
    RecipientId person = person(typed.get("person"), visit).orElseThrow(NothingHere::new);
    JourneyEvent removed =
        visit.told(new Fact.PersonRemoved(person), EventIds.of(typed) + "-remove-" + person);
    boolean stillSending = desk.apply(visit.subject(), removed).stillSending();
    return done(token, stillSending ? "removed-sending" : "removed");
  }

  @PostMapping(params = "action=share")
  ResponseEntity<String> share(
      @PathVariable String token, @RequestParam Map<String, String> typed) {
    return share(token, typed, true);
  }

  @PostMapping(params = "action=unshare")
  ResponseEntity<String> unshare(
      @PathVariable String token, @RequestParam Map<String, String> typed) {
    return share(token, typed, false);
  }

  private ResponseEntity<String> share(String token, Map<String, String> typed, boolean shared) {
    Visit visit = visits.openFresh(token, Purpose.PEOPLE);
    String suffix = shared ? "-share" : "-unshare";
    desk.apply(
        visit.subject(), visit.told(new Fact.LogShared(shared), EventIds.of(typed) + suffix));
    return done(token, shared ? "shared" : "unshared");
  }

  /** Somebody on the journey whom the parent can remove. */
  private static Optional<RecipientId> person(@Nullable String id, Visit visit) {
    return visit.state().recipients().keySet().stream()
        .filter(one -> one.value().equals(id) && !one.equals(RecipientId.PARENT))
        .findFirst();
  }

  private ResponseEntity<String> show(
      HttpStatus status, Visit visit, Form form, @Nullable String done) {
    return visit.isLost() ? loss.show(visit, false, false) : page.show(status, visit, form, done);
  }

  /** The link itself, which is not for others to make: it carries its end. */
  private static ResponseEntity<String> done(String token, String done) {
    return Paths.seeOther("/people/" + token + "?done=" + done);
  }
}
