package org.milktide.notifier.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.util.Properties;

/** A message that keeps its Message-ID when it is saved, so that every attempt carries the same. */
final class OwnIdMessage extends MimeMessage {
  /** Composing needs none of a session's settings. */
  private static final Session NO_SETTINGS = Session.getInstance(new Properties());

  private final String id;

  OwnIdMessage(String id) {
    super(NO_SETTINGS);
    this.id = id;
  }

  @Override
  protected void updateMessageID() throws MessagingException {
    setHeader("Message-ID", id);
  }
}
