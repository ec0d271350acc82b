package org.milktide.portal.subscribe;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.milktide.domain.event.EmailAddress;
import org.milktide.domain.port.Journeys;
import org.milktide.portal.desk.Desk;
import org.milktide.portal.view.Form;
import org.milktide.portal.view.Guest;
import org.milktide.portal.view.LinkView;
import org.milktide.portal.visit.EventIds;
import org.milktide.portal.visit.TypedEvents;
import org.milktide.portal.web.NetworkLimit;
import org.milktide.portal.web.Renderer;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Mails a person's own link; says the same whether or not the address is known. */
@Controller
final class LinkController {
  private final Journeys journeys;
  private final Desk desk;
  private final NetworkLimit limit;
  private final Renderer renderer;

  LinkController(Journeys journeys, Desk desk, NetworkLimit limit, Renderer renderer) {
    this.journeys = journeys;
    this.desk = desk;
    this.limit = limit;
    this.renderer = renderer;
  }

  @GetMapping("/link")
  ResponseEntity<String> ask(Guest guest) {
    return renderer.page("link", guest, new LinkView(Form.fresh(EventIds.fresh(), Map.of()), null));
  }

  @PostMapping("/link")
  ResponseEntity<String> send(
      @RequestParam Map<String, String> typed, Guest guest, HttpServletRequest request) {
    TypedEvents form = new TypedEvents(typed, guest.words(), desk.now(), desk.said());
    Optional<EmailAddress> address = Optional.ofNullable(form.parsed("email", EmailAddress::new));
    if (address.isEmpty()) {
      form.wrong("email");
      return renderer.page(
          HttpStatus.UNPROCESSABLE_CONTENT, "link", guest, new LinkView(form.form(), null));
    }
    limit.count(request, desk.now());
    journeys.mailLink(address.get(), desk.now());
    return renderer.page("link", guest, new LinkView(form.form(), address.get().value()));
  }
}
