package org.milktide.portal.subscribe;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.milktide.domain.event.JourneyEvent;
import org.milktide.domain.id.JourneyId;
import org.milktide.domain.port.Subject;
import org.milktide.portal.desk.Desk;
import org.milktide.portal.view.CountryView;
import org.milktide.portal.view.Form;
import org.milktide.portal.view.Guest;
import org.milktide.portal.view.LandingView;
import org.milktide.portal.view.PreferencesView.Choice;
import org.milktide.portal.view.SubscribedView;
import org.milktide.portal.view.Words;
import org.milktide.portal.view.ZoneGroup;
import org.milktide.portal.visit.EventIds;
import org.milktide.portal.visit.Places;
import org.milktide.portal.visit.TypedEvents;
import org.milktide.portal.visit.When;
import org.milktide.portal.web.NetworkLimit;
import org.milktide.portal.web.Renderer;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The first page and its form. */
@Controller
final class SubscribeController {
  private final Desk desk;
  private final Places places;
  private final NetworkLimit limit;
  private final Renderer renderer;

  SubscribeController(Desk desk, Places places, NetworkLimit limit, Renderer renderer) {
    this.desk = desk;
    this.places = places;
    this.limit = limit;
    this.renderer = renderer;
  }

  @GetMapping("/")
  ResponseEntity<String> landing(Guest guest) {
    return landing(HttpStatus.OK, guest, Form.fresh(EventIds.fresh(), Map.of("when", "due")));
  }

  /** The answer is the same whatever the door says, so that nobody learns who is on a journey. */
  @PostMapping("/subscribe")
  ResponseEntity<String> subscribe(
      @RequestParam Map<String, String> typed, Guest guest, HttpServletRequest request) {
    Words words = guest.words();
    TypedEvents form = new TypedEvents(typed, words, desk.now(), desk.said());
    LocalDate reckoned = SubscribeForm.read(form, words, desk.now());
    List<JourneyEvent> events = form.events().orElse(List.of());
    if (events.isEmpty()) {
      return landing(HttpStatus.UNPROCESSABLE_CONTENT, guest, form.form());
    }
    limit.count(request, desk.now());
    desk.apply(new Subject.Fresh(new JourneyId(UUID.randomUUID())), events.getFirst());
    When when = new When(words, ZoneOffset.UTC, desk.now());
    return renderer.page(
        "subscribed",
        guest,
        new SubscribedView(
            form.form().value("email"), reckoned == null ? null : when.on(reckoned)));
  }

  private ResponseEntity<String> landing(HttpStatus status, Guest guest, Form form) {
    return renderer.page(
        status, "landing", guest, new LandingView(form, ZoneGroup.all(), countries(guest.words())));
  }

  private List<CountryView> countries(Words words) {
    Locale language = words.language();
    List<CountryView> countries = new ArrayList<>();
    countries.add(new CountryView(language.toLanguageTag(), words.text("landing.country.none")));
    for (Choice country : places.countries(language)) {
      Locale there = Locale.of(language.getLanguage(), country.code());
      countries.add(new CountryView(there.toLanguageTag(), country.name()));
    }
    return countries;
  }
}
