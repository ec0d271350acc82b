package org.milktide.portal.data;

import java.util.function.Function;
import org.milktide.domain.holding.Holdings;
import org.milktide.domain.link.Purpose;
import org.milktide.domain.port.PersonalData;
import org.milktide.portal.desk.Desk;
import org.milktide.portal.view.DataView;
import org.milktide.portal.visit.Visit;
import org.milktide.portal.visit.Visits;
import org.milktide.portal.web.ErasedHere;
import org.milktide.portal.web.Renderer;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Shows, hands out and erases all that is held about a journey. Opening the page does none of it: a
 * mail scanner that follows the link reads nothing of anybody.
 */
@Controller
@RequestMapping("/data/{token}")
final class DataController {
  private final Visits visits;
  private final PersonalData data;
  private final Desk desk;
  private final DataPage page;
  private final Renderer renderer;

  DataController(Visits visits, PersonalData data, Desk desk, DataPage page, Renderer renderer) {
    this.visits = visits;
    this.data = data;
    this.desk = desk;
    this.page = page;
    this.renderer = renderer;
  }

  @GetMapping
  ResponseEntity<String> offer(@PathVariable String token) {
    Visit visit = visits.openFresh(token, Purpose.DATA);
    return render(visit, page.closed(visit));
  }

  @PostMapping(params = "action=read")
  ResponseEntity<String> read(@PathVariable String token) {
    Visit visit = visits.openFresh(token, Purpose.DATA);
    return render(visit, of(visit, all -> page.open(visit, all)));
  }

  @PostMapping(params = "action=download")
  ResponseEntity<byte[]> download(@PathVariable String token) {
    Visit visit = visits.openFresh(token, Purpose.DATA);
    byte[] file = of(visit, all -> DataFile.of(all, visit.now()));
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename("my-data.json").build().toString())
        .body(file);
  }

  /** Answered with the last page itself: the link opens nothing else from now on. */
  @PostMapping(params = "action=erase")
  ResponseEntity<String> erase(@PathVariable String token) {
    Visit visit = visits.openFresh(token, Purpose.DATA);
    boolean stillSending = desk.erase(visit.subject()).stillSending();
    return renderer.gentle("erased", visit.words(), page.erased(visit, stillSending));
  }

  private <T> T of(Visit visit, Function<Holdings, T> use) {
    return data.holdings(visit.bearer().journey())
        .map(ParentsData::of)
        .map(use)
        .orElseThrow(ErasedHere::new);
  }

  private ResponseEntity<String> render(Visit visit, DataView view) {
    return visit.isLost()
        ? renderer.gentle("data", visit.words(), view)
        : renderer.page("data", visit.words(), view);
  }
}
