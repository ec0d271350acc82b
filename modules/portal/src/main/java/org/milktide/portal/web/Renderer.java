package org.milktide.portal.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.milktide.content.Library;
import org.milktide.portal.view.AppAssets;
import org.milktide.portal.view.Guest;
import org.milktide.portal.view.Shell;
import org.milktide.portal.view.Site;
import org.milktide.portal.view.Words;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Makes pages of templates that were compiled with the rest of the code. */
@Component
public final class Renderer {
  private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
  private static final String TEMPLATES = "org.milktide.portal.view";

  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Renderer.class.getClassLoader(), TEMPLATES);
  private final Site site;
  private final AssetStore assets;
  private final Library library;

  Renderer(Site site, AssetStore assets, Library library) {
    this.site = site;
    this.assets = assets;
    this.library = library;
  }

  /** A page about {@code view}, with the words of the key {@code <template>.title} as its title. */
  public ResponseEntity<String> page(String template, Words words, Object view) {
    return page(HttpStatus.OK, template, words, view);
  }

  /** A page with a status of its own, such as one that shows what is wrong with a form. */
  public ResponseEntity<String> page(HttpStatus status, String template, Words words, Object view) {
    return page(status, template, personal(words), view);
  }

  /**
   * A page of a family's own, from which the app is installed that opens it.
   *
   * @param journey the path of the family's page
   */
  public ResponseEntity<String> own(
      HttpStatus status, String template, Words words, String journey, Object view) {
    Guest guest = personal(words);
    return page(
        status,
        template,
        frame(guest, title(template, guest)).of(journey, Apps.isKeptApart()),
        view);
  }

  /** A page for somebody who is grieving: nothing on it but what it is about. */
  public ResponseEntity<String> gentle(String template, Words words, Object view) {
    return gentle(template, personal(words), view);
  }

  /** A page that everybody may see. */
  public ResponseEntity<String> page(String template, Guest guest, Object view) {
    return page(HttpStatus.OK, template, guest, view);
  }

  /** A page that everybody may see, with a status of its own. */
  public ResponseEntity<String> page(HttpStatus status, String template, Guest guest, Object view) {
    return page(status, template, frame(guest, title(template, guest)), view);
  }

  /** A page that everybody may see, whose title is not in the bundle. */
  public ResponseEntity<String> titled(String template, Guest guest, String title, Object view) {
    return page(HttpStatus.OK, template, frame(guest, title), view);
  }

  /** A page that everybody may see, for those who are grieving. */
  public ResponseEntity<String> gentle(String template, Guest guest, Object view) {
    return page(HttpStatus.OK, template, frame(guest, title(template, guest)).gently(), view);
  }

  /** A page that everybody may see, for those who are grieving, with a title of its own. */
  public ResponseEntity<String> gentle(String template, Guest guest, String title, Object view) {
    return page(HttpStatus.OK, template, frame(guest, title).gently(), view);
  }

  /** Somebody on a page of their own, which is in the language they get messages in. */
  private static Guest personal(Words words) {
    return new Guest(words, List.of());
  }

  private static String title(String template, Guest guest) {
    return guest.words().text(template + ".title");
  }

  private Shell frame(Guest guest, String title) {
    return new Shell(
        site,
        guest.words(),
        guest.others(),
        assets.addresses(),
        title,
        guest.words().onwards(site.path(AppAssets.MANIFEST)),
        null,
        Signpost.path(),
        false,
        library.get().isMarked());
  }

  private ResponseEntity<String> page(
      HttpStatus status, String template, Shell shell, Object view) {
    StringOutput html = new StringOutput();
    engine.render(template + ".jte", Map.of("shell", shell, "view", view), html);
    return ResponseEntity.status(status).contentType(HTML).body(html.toString());
  }
}
