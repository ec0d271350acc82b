package org.milktide.standalone.inbox;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import org.milktide.standalone.mailbox.MailView;
import org.milktide.standalone.mailbox.Mailbox;
import org.milktide.standalone.mailbox.StoredMail;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The mails that stayed on this machine, as a page, as JSON and raw. */
@RestController
@RequestMapping("/dev/inbox")
public final class InboxController {
  private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

  private final Mailbox mailbox;

  public InboxController(Mailbox mailbox) {
    this.mailbox = mailbox;
  }

  @GetMapping
  ResponseEntity<String> page() {
    List<StoredMail> newestFirst =
        mailbox.messages().stream()
            .sorted(Comparator.comparing(StoredMail::at).reversed())
            .toList();
    return ResponseEntity.ok().contentType(HTML).body(InboxPage.list(newestFirst));
  }

  @GetMapping("/messages")
  List<StoredMail> messages() {
    return mailbox.messages();
  }

  @GetMapping("/messages/{id}")
  ResponseEntity<byte[]> raw(@PathVariable String id) {
    return ResponseEntity.ok()
        .contentType(new MediaType("message", "rfc822"))
        .body(mailbox.raw(id).orElseThrow(InboxController::noSuchMail));
  }

  /** One mail with its HTML and its text, beside each other. */
  @GetMapping("/read/{id}")
  ResponseEntity<String> read(@PathVariable String id) {
    return ResponseEntity.ok().contentType(HTML).body(InboxPage.mail(id, view(id)));
  }

  /** The HTML of a mail as its reader sees it, in a frame that may run no script. */
  @GetMapping("/html/{id}")
  ResponseEntity<String> html(@PathVariable String id) {
    return ResponseEntity.ok()
        .contentType(HTML)
        .header(
            "Content-Security-Policy",
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self';"
                + " sandbox allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation")
        .body(InboxPage.framed(view(id)));
  }

  private MailView view(String id) {
    return mailbox.view(id).orElseThrow(InboxController::noSuchMail);
  }

  private static ResponseStatusException noSuchMail() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no mail of that id.");
  }
}
