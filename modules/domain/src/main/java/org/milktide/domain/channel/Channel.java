package org.milktide.domain.channel;

import java.util.Locale;

/** A way on which a digest reaches a person. */
public enum Channel {
  EMAIL,
  /** Web push (RFC 8030), to the devices that the person added. */
  PUSH;

  /** As it stands in events and tables. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The channel of a word. */
  public static Channel of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
