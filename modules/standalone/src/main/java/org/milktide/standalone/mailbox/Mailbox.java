package org.milktide.standalone.mailbox;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.milktide.standalone.Ports;
import org.milktide.standalone.StartupProblem;
import org.subethamail.smtp.server.SMTPServer;

/**
 * Takes every mail handed over by SMTP on 127.0.0.1, keeps it on disk and sends none on. A mail
 * that was answered with 250 is on the disk.
 */
public final class Mailbox implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(Mailbox.class.getName());

  private final MailStore store;
  private final List<Consumer<StoredMail>> listeners = new CopyOnWriteArrayList<>();
  private final SMTPServer server;

  private Mailbox(MailStore store, int port) {
    this.store = store;
    this.server =
        SMTPServer.port(port)
            .bindAddress(InetAddress.getLoopbackAddress())
            // A fixed name, since asking the system for its own may wait for a name server.
            .hostName("localhost")
            .softwareName("Milktide mailbox")
            .executorService(Executors.newVirtualThreadPerTaskExecutor())
            .messageHandlerFactory(context -> new Delivery(this::receive))
            .build();
  }

  /**
   * Opens the mailbox and takes mails from now on.
   *
   * @param dir the mailbox's own folder, made if missing, with the mails of earlier runs
   * @param port the SMTP port, or 0 for any free one
   * @throws StartupProblem if the folder or the port cannot be used
   */
  public static Mailbox start(Path dir, int port) {
    int free = Ports.requested(port, "The mailbox");
    try {
      var mailbox = new Mailbox(MailStore.open(dir), free);
      mailbox.server.start();
      return mailbox;
    } catch (IOException | RuntimeException e) {
      throw new StartupProblem("The mailbox cannot start on " + dir + ": " + e, e);
    }
  }

  /** The SMTP port. */
  public int port() {
    return server.getPortAllocated();
  }

  /** All mails in the order of their arrival, one for each recipient of a message. */
  public List<StoredMail> messages() {
    return store.all();
  }

  /** A mail as it arrived, below two headers with its envelope; empty if there is none. */
  public Optional<byte[]> raw(String id) {
    return store.raw(id);
  }

  /** A mail decoded for a page; empty if there is none. */
  public Optional<MailView> view(String id) {
    return raw(id).map(MimeReader::viewed);
  }

  /**
   * Tells a listener of each mail that arrives from now on, in the thread that took it in, until
   * the returned subscription is closed.
   */
  public Subscription listen(Consumer<StoredMail> listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  /** Takes no more mails. */
  @Override
  public void close() {
    server.stop();
  }

  /** A listener's place in the row; closing it gives it up. */
  @FunctionalInterface
  public interface Subscription extends AutoCloseable {
    @Override
    void close();
  }

  private void receive(String from, String to, byte[] message) throws IOException {
    StoredMail mail = store.keep(from, to, message);
    for (var listener : listeners) {
      try {
        listener.accept(mail);
      } catch (RuntimeException e) {
        LOG.log(
            Level.WARNING, "A listener of the mailbox failed; the mail is kept all the same.", e);
      }
    }
  }
}
