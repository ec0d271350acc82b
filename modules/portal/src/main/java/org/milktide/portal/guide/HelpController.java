package org.milktide.portal.guide;

import org.jspecify.annotations.Nullable;
import org.milktide.portal.view.Guest;
import org.milktide.portal.web.Renderer;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Whom to call. The reader's country is never guessed: they choose it here, and the links of the
 * page carry it on, or they read all that we know.
 */
@Controller
final class HelpController {
  private final HelpPage page;
  private final Renderer renderer;

  HelpController(HelpPage page, Renderer renderer) {
    this.page = page;
    this.renderer = renderer;
  }

  @GetMapping("/help")
  ResponseEntity<String> help(
      @RequestParam(required = false) @Nullable String country, Guest guest) {
    Guest here = country == null ? guest : guest.in(page.knows(country) ? country : "");
    return renderer.page("help", here, page.of(here.words()));
  }
}
