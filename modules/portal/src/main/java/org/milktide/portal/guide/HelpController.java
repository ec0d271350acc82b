package org.milktide.portal.guide;

import java.util.List;
import java.util.Locale;
import org.milktide.content.GuidancePack;
import org.milktide.content.Library;
import org.milktide.content.Reader;
import org.milktide.portal.view.HelpView;
import org.milktide.portal.view.Words;
import org.milktide.portal.web.Renderer;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Whom to call. The reader's country is never guessed: all that we know are listed. */
@Controller
final class HelpController {
  private final Library library;
  private final Titles titles;
  private final Renderer renderer;

  HelpController(Library library, Titles titles, Renderer renderer) {
    this.titles = titles;
    this.library = library;
    this.renderer = renderer;
  }

  @GetMapping("/help")
  ResponseEntity<String> help(Locale locale) {
    Words words = Words.in(locale);
    Locale language = words.language();
    GuidancePack pack = library.get();
    Reader reader = titles.reader(words, 1);
    List<HelpView.Country> countries =
        pack.helpLines(reader).stream()
            .map(
                line ->
                    new HelpView.Country(
                        line.countryName(language), line.emergency(), line.advice()))
            .sorted((one, other) -> one.name().compareToIgnoreCase(other.name()))
            .toList();
    return renderer.page("help", words, new HelpView(pack.callNow(reader).parts(), countries));
  }
}
