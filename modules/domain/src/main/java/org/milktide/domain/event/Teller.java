package org.milktide.domain.event;

import java.util.Optional;
import org.milktide.domain.id.RecipientId;

/**
 * Who says something on our own pages, as the CloudEvents source of what they say: history shows
 * it, and nobody else may use it.
 */
public final class Teller {
  /** What the parent says. */
  public static final String PAGES = "urn:milktide:portal";

  private static final String OTHERS = PAGES + ":";

  private Teller() {}

  /** The source of what this person says on our pages. */
  public static String source(RecipientId recipient) {
    return recipient.equals(RecipientId.PARENT) ? PAGES : OTHERS + recipient;
  }

  /** Whether a source stands for somebody on our pages, and so for no system of others. */
  public static boolean isOurs(String source) {
    return source.equals(PAGES) || source.startsWith(OTHERS);
  }

  /** Whom the parent invited that a source stands for; empty for the parent and for systems. */
  public static Optional<RecipientId> invited(String source) {
    return source.startsWith(OTHERS)
        ? Optional.of(new RecipientId(source.substring(OTHERS.length())))
        : Optional.empty();
  }
}
