package org.milktide.standalone.inbox;

import static org.springframework.web.util.HtmlUtils.htmlEscape;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.milktide.standalone.mailbox.MailView;
import org.milktide.standalone.mailbox.StoredMail;

/** The inbox's two pages; a developer's tool, so plain. */
final class InboxPage {
  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("EEE d MMM uuuu HH:mm 'UTC'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private static final String FRAME =
      """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>%s</title>
      <link rel="icon" href="/dev/demo.svg" type="image/svg+xml">
      <link rel="stylesheet" href="/dev/style.css">
      </head>
      <body>
      <p class="local">Mail stays on this machine. To send it for real, set SPRING_MAIL_HOST.</p>
      %s
      </body>
      </html>
      """;

  private InboxPage() {}

  static String list(List<StoredMail> newestFirst) {
    StringBuilder rows = new StringBuilder();
    for (StoredMail mail : newestFirst) {
      rows.append(
          """
          <tr><td>%s</td><td>%s</td><td><a href="/dev/inbox/read/%s">%s</a></td></tr>
          """
              .formatted(
                  WHEN.format(mail.at()),
                  htmlEscape(mail.to()),
                  mail.id(),
                  htmlEscape(mail.subject())));
    }
    String table =
        newestFirst.isEmpty()
            ? "<p>No mail yet. Subscribe on <a href=\"/\">the first page</a>.</p>"
            : "<table><thead><tr><th>When</th><th>To</th><th>Subject</th></tr></thead><tbody>"
                + rows
                + "</tbody></table>";
    return FRAME.formatted("Inbox", "<h1>Inbox</h1>" + table);
  }

  static String mail(String id, MailView mail) {
    return FRAME.formatted(
        htmlEscape(mail.subject()),
        """
        <p><a href="/dev/inbox">All mail</a></p>
        <h1>%s</h1>
        <p>From %s to %s. <a href="/dev/inbox/messages/%s">As it came over the wire</a></p>
        <iframe src="/dev/inbox/html/%s" title="The mail as its reader sees it"></iframe>
        <h2>The text part</h2>
        <pre>%s</pre>
        """
            .formatted(
                htmlEscape(mail.subject()),
                htmlEscape(mail.from()),
                htmlEscape(mail.to()),
                id,
                id,
                htmlEscape(mail.text())));
  }

  /** A mail's HTML, its links opening a tab each: our pages refuse to be shown in a frame. */
  static String framed(MailView mail) {
    return mail.html().replaceFirst("<head>", "<head><base target=\"_blank\">");
  }
}
