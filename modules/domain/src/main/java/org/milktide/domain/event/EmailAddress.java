package org.milktide.domain.event;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An address that mail can be sent to: one mailbox, no display name, nothing that could end a
 * header line. Kept as given; {@link #canonical} is for comparing.
 */
public record EmailAddress(String value) {
  private static final String ATOM = "[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~-]+";
  private static final String LABEL = "[\\p{L}\\p{N}]([\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?";
  private static final Pattern FORM =
      Pattern.compile("(?=[^@]{1,64}@)" + ATOM + "(\\." + ATOM + ")*@(" + LABEL + "\\.)*" + LABEL);

  public EmailAddress {
    if (value.length() > 254 || !FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("email: not an address of the form name@example.org");
    }
  }

  /** The same for all spellings of one mailbox that differ in case alone. */
  public String canonical() {
    return value.toLowerCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return "(an address)";
  }
}
