package org.milktide.notifier.mail;

import jakarta.mail.internet.MimeMessage;
import java.util.Set;
import org.milktide.domain.plan.PlannedItem;

/** What came of making a mail from a digest. */
public sealed interface Composition {
  /** A mail to exactly one recipient. */
  record Ready(MimeMessage mail) implements Composition {}

  /**
   * A mail without some of the digest's items, since nobody has their words.
   *
   * @param leftOut some of them, and never all
   */
  record InPart(MimeMessage mail, Set<PlannedItem.Key> leftOut) implements Composition {}

  /** It can never be sent. */
  record Impossible(String reason) implements Composition {}

  /** It cannot be made now, and may be later or elsewhere. */
  record NotNow(String reason) implements Composition {}
}
