package org.milktide.standalone.mailbox;

import java.util.List;

/**
 * A mail as a page shows it, decoded; what the mail does not have is empty.
 *
 * @param headers all headers in their order, unfolded
 * @param body the text of its parts
 */
public record MailView(List<Header> headers, Body body) {
  /** Copies the headers. */
  public MailView {
    headers = List.copyOf(headers);
  }

  /** One header line, its value decoded. */
  public record Header(String name, String value) {}

  /**
   * The parts meant to be read.
   *
   * @param text the first plain text part
   * @param html the first HTML part as the sender wrote it: show it only where its scripts and
   *     links to images cannot act
   */
  public record Body(String text, String html) {}

  /** The subject. */
  public String subject() {
    return first("Subject");
  }

  /** The sender as the mail names it. */
  public String from() {
    return first("From");
  }

  /** The recipients as the mail names them. */
  public String to() {
    return first("To");
  }

  /** The plain text part. */
  public String text() {
    return body.text();
  }

  /** The HTML part; see {@link Body}. */
  public String html() {
    return body.html();
  }

  private String first(String name) {
    return headers.stream()
        .filter(header -> header.name().equalsIgnoreCase(name))
        .map(Header::value)
        .findFirst()
        .orElse("");
  }
}
