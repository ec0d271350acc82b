package org.milktide.portal.guide;

import java.util.List;
import java.util.Locale;
import org.milktide.content.GuidancePack;
import org.milktide.content.Library;
import org.milktide.portal.view.Guest;
import org.milktide.portal.view.HelpView;
import org.milktide.portal.web.Renderer;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Whom to call. The reader's country is never guessed: all that we know are listed. */
@Controller
final class HelpController {
  private final Library library;
  private final Renderer renderer;

  HelpController(Library library, Renderer renderer) {
    this.library = library;
    this.renderer = renderer;
  }

  @GetMapping("/help")
  ResponseEntity<String> help(Guest guest) {
    Locale language = guest.words().language();
    GuidancePack pack = library.get();
    List<HelpView.Country> countries =
        pack.helpLines().stream()
            .map(
                line ->
                    new HelpView.Country(
                        line.countryName(language), line.emergency(), line.advice()))
            .sorted((one, other) -> one.name().compareToIgnoreCase(other.name()))
            .toList();
    return renderer.page(
        "help", guest, new HelpView(pack.callNow(guest.words().reader()).parts(), countries));
  }
}
