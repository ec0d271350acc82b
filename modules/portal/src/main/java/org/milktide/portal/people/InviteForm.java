package org.milktide.portal.people;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.event.Fact;
import org.milktide.domain.event.JourneyEvent;
import org.milktide.domain.id.RecipientId;
import org.milktide.domain.journey.Invitations;
import org.milktide.domain.journey.JourneyState;
import org.milktide.domain.journey.Role;
import org.milktide.domain.wire.BadField;
import org.milktide.domain.wire.Fields;
import org.milktide.domain.wire.PersonReader;
import org.milktide.portal.view.Form;
import org.milktide.portal.visit.EventIds;
import org.milktide.portal.visit.Visit;

/** Reads the form that invites somebody. */
final class InviteForm {
  static final String EMAIL = "inviteEmail";
  static final String NAME = "inviteName";

  private static final int ID_LETTERS = 12;
  private static final int LONGEST_VALUE = 300;

  private final Visit visit;
  private final String eventId;
  private Form form;

  private InviteForm(Map<String, String> typed, Visit visit) {
    this.visit = visit;
    this.eventId = EventIds.of(typed);
    this.form = Form.fresh(eventId, Map.of(EMAIL, value(typed, EMAIL), NAME, value(typed, NAME)));
  }

  /** What reading came to: the invitation, or the form with what is wrong with it. */
  record Read(Form form, Optional<JourneyEvent> invitation) {}

  static Read read(Map<String, String> typed, Visit visit) {
    InviteForm form = new InviteForm(typed, visit);
    Optional<JourneyEvent> invitation = form.invitation();
    return new Read(form.form, invitation);
  }

  private static String value(Map<String, String> typed, String field) {
    String value = typed.getOrDefault(field, "").strip();
    return value.length() > LONGEST_VALUE ? value.substring(0, LONGEST_VALUE) : value;
  }

  private Optional<JourneyEvent> invitation() {
    Fact.PersonInvited read = read();
    if (read == null) {
      return Optional.empty();
    }
    JourneyState state = visit.state();
    Optional<RecipientId> asked = Invitations.holder(state, read.address());
    if (state.parent().hasAddress(read.address())) {
      return wrong(EMAIL, "error.inviteEmail.own");
    }
    if (asked.filter(id -> Role.of(state, id) == Role.PARTNER).isPresent()) {
      return wrong(EMAIL, "error.inviteEmail.there");
    }
    if (asked.isEmpty() && !Invitations.hasRoom(state, visit.now())) {
      return wrong(EMAIL, "error.inviteEmail.full");
    }
    Fact invited =
        asked
            .<Fact>map(
                id ->
                    new Fact.PersonInvited(
                        id, read.address(), read.firstName(), read.zone(), read.locale()))
            .orElse(read);
    return Optional.of(visit.told(invited, eventId + "-invite"));
  }

  /** Null where something is wrong, which its field says then. */
  private Fact.@Nullable PersonInvited read() {
    Map<String, Object> data = new HashMap<>();
    data.put("email", form.value(EMAIL));
    data.put("firstName", form.value(NAME));
    try {
      return PersonReader.invited(
          Fields.of("", data), fresh(), visit.zone(), visit.person().language());
    } catch (BadField bad) {
      String field = bad.field().equals("email") ? EMAIL : NAME;
      form = form.withError(field, visit.words().text("error." + field));
      return null;
    }
  }

  private Optional<JourneyEvent> wrong(String field, String key) {
    form = form.withError(field, visit.words().text(key));
    return Optional.empty();
  }

  /**
   * An id that nobody had before on this journey, since links are made for ids: of the form's own
   * event, so that the same form sent twice invites one person.
   */
  private RecipientId fresh() {
    return new RecipientId("partner-" + eventId.replace("-", "").substring(0, ID_LETTERS));
  }
}
