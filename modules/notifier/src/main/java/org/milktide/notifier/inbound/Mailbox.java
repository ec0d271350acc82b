package org.milktide.notifier.inbound;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.UIDFolder;
import jakarta.mail.search.FlagTerm;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Properties;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.milktide.notifier.inbound.InboundSettings.Tls;

/** A folder by IMAP. What nobody has seen is handed over; then it is marked. */
final class Mailbox {
  /** What a person may send us, photographs included; more is for somebody to look at. */
  static final int LONGEST = 25 * 1024 * 1024;

  /** At one look; the rest at the next. */
  private static final int MOST = 200;

  private static final String CONNECT_MILLIS = "10000";
  private static final String READ_MILLIS = "60000";

  private final InboundSettings settings;

  Mailbox(InboundSettings settings) {
    this.settings = settings;
  }

  /** Treats one mail. */
  interface Reader {
    /** Whether to go on: somebody else may have taken over. */
    boolean goesOn();

    /**
     * Treats a mail.
     *
     * @param name of the mail, for the log
     * @param bytes all of it
     */
    Handled read(String name, byte[] bytes);

    /** Says that a mail is longer than is read. */
    Handled tooLong(String name);
  }

  /** Looks once. */
  void look(Reader reader) throws MessagingException, IOException {
    try (Store store = Session.getInstance(properties()).getStore(protocol())) {
      InboundSettings.Server server = settings.server();
      store.connect(
          server.host(), server.port(), settings.login().user(), settings.login().password());
      try (Folder folder = store.getFolder(settings.login().folder())) {
        folder.open(Folder.READ_WRITE);
        Message[] unseen =
            folder.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false), folder.getMessages());
        for (Message message : Arrays.copyOf(unseen, Math.min(unseen.length, MOST))) {
          if (!reader.goesOn()) {
            return;
          }
          mark(message, read(message, reader));
        }
      }
    }
  }

  private Handled read(Message message, Reader reader) throws MessagingException, IOException {
    String name =
        settings.login().folder() + "/" + ((UIDFolder) message.getFolder()).getUID(message);
    if (message.getSize() > LONGEST) {
      return reader.tooLong(name);
    }
    // Seen is what was handled, not what was looked at.
    ((IMAPMessage) message).setPeek(true);
    Bounded bytes = new Bounded();
    message.writeTo(bytes);
    return bytes.isOver ? reader.tooLong(name) : reader.read(name, bytes.toByteArray());
  }

  private static void mark(Message message, Handled handled) throws MessagingException {
    switch (handled) {
      case Handled.Done _ -> message.setFlag(Flags.Flag.SEEN, true);
      case Handled.Kept _ -> {
        message.setFlag(Flags.Flag.FLAGGED, true);
        message.setFlag(Flags.Flag.SEEN, true);
      }
      case Handled.Later _ -> {}
    }
  }

  /** A server may say another size than it sends. */
  private static final class Bounded extends OutputStream {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private boolean isOver;

    @Override
    public void write(int one) {
      write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] some, int from, int count) {
      isOver = isOver || bytes.size() + count > LONGEST;
      if (!isOver) {
        bytes.write(some, from, count);
      }
    }

    byte[] toByteArray() {
      return bytes.toByteArray();
    }
  }

  private String protocol() {
    return settings.server().tls() == Tls.IMPLICIT ? "imaps" : "imap";
  }

  /** All waits are finite, and a certificate has to be the host's own. */
  private Properties properties() {
    String head = "mail." + protocol() + ".";
    Properties all = new Properties();
    all.setProperty(head + "connectiontimeout", CONNECT_MILLIS);
    all.setProperty(head + "timeout", READ_MILLIS);
    all.setProperty(head + "writetimeout", READ_MILLIS);
    all.setProperty(head + "connectionpooltimeout", CONNECT_MILLIS);
    all.setProperty(head + "fetchsize", String.valueOf(1024 * 1024));
    all.setProperty(head + "ssl.checkserveridentity", "true");
    if (settings.server().tls() == Tls.STARTTLS) {
      all.setProperty(head + "starttls.enable", "true");
      all.setProperty(head + "starttls.required", "true");
    }
    return all;
  }
}
