package org.milktide.standalone.mailbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;

/** One mail being handed over by SMTP. */
final class Delivery implements MessageHandler {
  private static final System.Logger LOG = System.getLogger(Delivery.class.getName());
  private static final int MOST_BYTES = 25 * 1024 * 1024;
  private static final int TRY_AGAIN = 451;
  private static final int TOO_LARGE = 552;

  /** Where a mail goes once it is complete. */
  interface Receiver {
    /** Returns when the mail is safe. */
    void receive(String from, String to, byte[] message) throws IOException;
  }

  private final Receiver receiver;
  private final List<String> recipients = new ArrayList<>();
  private String sender = "";

  Delivery(Receiver receiver) {
    this.receiver = receiver;
  }

  @Override
  public void from(String from) {
    sender = from;
  }

  @Override
  public void recipient(String recipient) {
    recipients.add(recipient);
  }

  @Override
  public @Nullable String data(InputStream data) throws RejectException, IOException {
    byte[] message = data.readNBytes(MOST_BYTES + 1);
    if (message.length > MOST_BYTES) {
      data.transferTo(OutputStream.nullOutputStream());
      throw new RejectException(TOO_LARGE, "The message is larger than this mailbox takes.");
    }
    try {
      for (String recipient : recipients) receiver.receive(sender, recipient, message);
    } catch (IOException e) {
      LOG.log(Level.ERROR, "A mail could not be stored; its sender is asked to try again.", e);
      throw new RejectException(TRY_AGAIN, "The mailbox cannot store the message now.");
    }
    return null; // the usual 250
  }

  @Override
  public void done() {
    // Nothing is held open.
  }
}
