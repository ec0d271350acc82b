package org.milktide.notifier.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPMessage;

/** A message that keeps its Message-ID when it is saved, so that every attempt carries the same. */
final class OwnIdMessage extends SMTPMessage {
  /** Composing needs none of a session's settings. */
  private static final Session NO_SETTINGS = Session.getInstance(new Properties());

  private static final Session INTERNATIONAL = Session.getInstance(international());

  private final String id;

  /**
   * An empty message.
   *
   * @param international whether headers may hold letters beyond ASCII as they are (RFC 6532)
   */
  OwnIdMessage(String id, boolean international) {
    super(international ? INTERNATIONAL : NO_SETTINGS);
    this.id = id;
  }

  private static Properties international() {
    Properties properties = new Properties();
    properties.put("mail.mime.allowutf8", "true");
    return properties;
  }

  @Override
  protected void updateMessageID() throws MessagingException {
    setHeader("Message-ID", id);
  }
}
