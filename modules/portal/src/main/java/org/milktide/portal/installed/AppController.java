package org.milktide.portal.installed;

import org.milktide.domain.link.Purpose;
import org.milktide.portal.view.AppAssets;
import org.milktide.portal.view.Guest;
import org.milktide.portal.visit.Paths;
import org.milktide.portal.visit.Visit;
import org.milktide.portal.visit.Visits;
import org.milktide.portal.web.NothingHere;
import org.milktide.portal.web.Renderer;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Where the installed app starts, where it logs feeds without a connection, and its manifests. */
@Controller
final class AppController {
  private final Visits visits;
  private final Paths paths;
  private final Manifests manifests;
  private final Renderer renderer;

  AppController(Visits visits, Paths paths, Manifests manifests, Renderer renderer) {
    this.visits = visits;
    this.paths = paths;
    this.manifests = manifests;
    this.renderer = renderer;
  }

  /** For an app that was not installed from a family's page; a script leads on from here. */
  @GetMapping(AppAssets.START)
  ResponseEntity<String> start(Guest guest) {
    return renderer.page("app", guest, "");
  }

  /** Kept by the worker, so it is the same for everybody. */
  @GetMapping(AppAssets.LOG)
  ResponseEntity<String> log(Guest guest) {
    return renderer.page("app-log", guest, "");
  }

  @GetMapping(AppAssets.MANIFEST)
  ResponseEntity<byte[]> manifest(Guest guest) {
    return manifests.forEverybody(guest.words());
  }

  /**
   * The manifest of a family's app.
   *
   * @throws NothingHere after a loss, as well as for every wrong link
   */
  @GetMapping("/journey/{token}" + AppAssets.MANIFEST)
  ResponseEntity<byte[]> ownManifest(@PathVariable String token) {
    Visit visit = visits.open(token, Purpose.JOURNEY);
    if (visit.isLost()) {
      throw new NothingHere();
    }
    return manifests.of(paths.journey(visit.bearer()), visit.words());
  }
}
