package org.milktide.portal.guide;

import org.jspecify.annotations.Nullable;
import org.milktide.portal.view.Guest;
import org.milktide.portal.web.Renderer;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All guidance, for everybody: to look through, and to search. */
@Controller
final class GuideController {
  private final GuidePage page;
  private final Renderer renderer;

  GuideController(GuidePage page, Renderer renderer) {
    this.page = page;
    this.renderer = renderer;
  }

  @GetMapping("/guide")
  ResponseEntity<String> guide(
      @RequestParam(required = false) @Nullable String q,
      @RequestParam(required = false) @Nullable String age,
      @RequestParam(required = false) @Nullable String topic,
      Guest guest) {
    return renderer.page("guide", guest, page.of(page.asked(q, age, topic), guest));
  }
}
