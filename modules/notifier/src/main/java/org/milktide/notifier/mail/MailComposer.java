package org.milktide.notifier.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.milktide.domain.digest.ClaimedDigest;
import org.milktide.domain.event.EmailAddress;
import org.milktide.domain.link.Links;
import org.milktide.notifier.words.DigestWords;

/** Makes the mail of a claimed digest: the same digest and instant, the same mail. */
public final class MailComposer {
  private final Letters letters;
  private final DigestWords words;
  private final Envelope envelope;
  private final Templates templates = new Templates();

  /** Mails from this sender, with links to these pages, in these words. */
  public MailComposer(Sender sender, Links links, DigestWords words) {
    this(sender, links, words, Answers.UNREAD);
  }

  /** The same with addresses for what comes back. */
  public MailComposer(Sender sender, Links links, DigestWords words, Answers answers) {
    StreamProviders.remember();
    this.letters = new Letters(sender, links, words);
    this.words = words;
    this.envelope = new Envelope(sender, links, answers, URI.create(links.page("/")).getHost());
  }

  /** The mail as it would leave at this instant. */
  public Composition compose(ClaimedDigest digest, Instant now) {
    EmailAddress address = digest.address();
    if (address == null) {
      return new Composition.Impossible("no address");
    }
    Optional<InternetAddress> to = Mailbox.of(address);
    if (to.isEmpty()) {
      return new Composition.Impossible("address cannot be mailed to");
    }
    return switch (digest.kind()) {
      case DIGEST, QUESTION -> guidance(digest, to.get(), now);
      case CONFIRM -> ready(digest, to.get(), letters.confirm(digest, address), now);
      case LINK -> ready(digest, to.get(), letters.link(digest, now), now);
      case DATA -> ready(digest, to.get(), letters.data(digest), now);
      case PEOPLE -> ready(digest, to.get(), letters.people(digest), now);
      case INVITE -> ready(digest, to.get(), letters.invite(digest, address), now);
      case URGENT ->
          letters
              .urgent(digest, now)
              .map(view -> ready(digest, to.get(), view, now))
              .orElseGet(() -> new Composition.NotNow("no words for an advice"));
    };
  }

  private Composition guidance(ClaimedDigest digest, InternetAddress to, Instant now) {
    Wordless wordless = Wordless.of(digest, words);
    if (!wordless.items().isEmpty() && wordless.holdUp(digest, now)) {
      return new Composition.NotNow("no words for an item");
    }
    ClaimedDigest worded = digest.without(wordless.items());
    return letters
        .guidance(worded, now)
        .map(view -> wrap(worded, to, view, now))
        .<Composition>map(
            mail ->
                wordless.items().isEmpty()
                    ? new Composition.Ready(mail)
                    : new Composition.InPart(mail, wordless.items()))
        .orElseGet(() -> new Composition.NotNow("no words for an item"));
  }

  private Composition ready(ClaimedDigest digest, InternetAddress to, MailView view, Instant now) {
    return new Composition.Ready(wrap(digest, to, view, now));
  }

  private MimeMessage wrap(ClaimedDigest digest, InternetAddress to, MailView view, Instant now) {
    try {
      Envelope.Body body =
          new Envelope.Body(view.subject(), templates.text(view), templates.html(view));
      return envelope.wrap(digest, to, body, now);
    } catch (MessagingException e) {
      // Its message may hold the address; the kind of failure is what helps.
      throw new IllegalStateException("mail could not be built: " + e.getClass().getName());
    }
  }
}
