package org.milktide.portal.people;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.event.EmailAddress;
import org.milktide.domain.id.RecipientId;
import org.milktide.domain.journey.Invitations;
import org.milktide.domain.journey.Known;
import org.milktide.domain.journey.Recipient;
import org.milktide.portal.view.Form;
import org.milktide.portal.view.PeopleView;
import org.milktide.portal.visit.Done;
import org.milktide.portal.visit.Paths;
import org.milktide.portal.visit.Visit;
import org.milktide.portal.web.Renderer;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Puts the page of who else is on the journey together. */
@Component
final class PeoplePage {
  private final Paths paths;
  private final Renderer renderer;

  PeoplePage(Paths paths, Renderer renderer) {
    this.paths = paths;
    this.renderer = renderer;
  }

  ResponseEntity<String> show(HttpStatus status, Visit visit, Form form, @Nullable String done) {
    PeopleView view =
        new PeopleView(
            form,
            Done.words(visit.words(), done),
            people(visit),
            Invitations.hasRoom(visit.state(), visit.now()),
            visit.state().people().isLogShared(),
            paths.journey(visit.bearer()));
    return renderer.page(status, "people", visit.words(), view);
  }

  /** In the order in which they were invited. */
  private static List<PeopleView.Person> people(Visit visit) {
    return visit.state().recipients().entrySet().stream()
        .filter(entry -> !entry.getKey().equals(RecipientId.PARENT))
        .filter(entry -> entry.getValue().address() != null)
        .sorted(Comparator.comparing(entry -> invitedAt(entry.getValue())))
        .map(entry -> person(visit, entry))
        .toList();
  }

  private static Instant invitedAt(Recipient person) {
    Known<EmailAddress> address = person.address();
    return address == null ? Instant.EPOCH : address.arrivedAt();
  }

  private static PeopleView.Person person(Visit visit, Map.Entry<RecipientId, Recipient> entry) {
    Recipient person = entry.getValue();
    return new PeopleView.Person(
        entry.getKey().value(),
        name(person),
        visit.words().text("people.state." + state(visit, person)));
  }

  /** What the parent called them, or else the address that the parent typed. */
  private static String name(Recipient person) {
    Known<EmailAddress> address = person.address();
    String name = Known.valueOf(person.firstName());
    return name == null && address != null ? address.value().value() : String.valueOf(name);
  }

  /** Whether they stopped their messages is theirs to tell. */
  private static String state(Visit visit, Recipient person) {
    if (person.isConfirmed()) {
      return "confirmed";
    }
    return Invitations.isOpen(person, visit.now()) ? "invited" : "over";
  }
}
