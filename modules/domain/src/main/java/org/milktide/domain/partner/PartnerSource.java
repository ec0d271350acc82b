package org.milktide.domain.partner;

import org.milktide.domain.event.Teller;

/**
 * The CloudEvents source that a partner speaks for: what its references and journeys belong to.
 *
 * @param value 1 to 200 visible ASCII characters, such as {@code urn:example:clinic}; never ours
 */
public record PartnerSource(String value) {
  /** Said by parents on our own pages; nobody else may speak for them. */
  public static final String PAGES = Teller.PAGES;

  private static final int LONGEST = 200;

  public PartnerSource {
    if (value.isEmpty()
        || value.length() > LONGEST
        || !value.chars().allMatch(c -> c > ' ' && c < 127)) {
      throw new IllegalArgumentException(
          "source: needs 1 to "
              + LONGEST
              + " visible ASCII characters, such as urn:example:clinic");
    }
    if (Teller.isOurs(value)) {
      throw new IllegalArgumentException("source: " + PAGES + " is what parents say themselves");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
