package org.milktide.notifier.dkim;

import java.util.Locale;
import java.util.regex.Pattern;
import org.milktide.domain.event.EmailAddress;

/**
 * Whose signature mails carry.
 *
 * @param domain that of the sender's address, or one above it
 * @param selector names the key among the domain's keys
 */
public record DkimSettings(String domain, String selector, DkimKey key) {
  private static final Pattern NAME = Pattern.compile("[a-z0-9-]+(\\.[a-z0-9-]+)*");

  public DkimSettings {
    domain = domain.toLowerCase(Locale.ROOT);
    if (!NAME.matcher(domain).matches() || domain.indexOf('.') < 0) {
      throw new IllegalArgumentException(
          "milktide.dkim.domain: '" + domain + "' is not a domain such as example.org");
    }
    if (!NAME.matcher(selector.toLowerCase(Locale.ROOT)).matches()) {
      throw new IllegalArgumentException(
          "milktide.dkim.selector: '" + selector + "' is not a name such as milktide1");
    }
  }

  /**
   * Refuses a signature that says nothing about the sender: DMARC counts only that of the sender's
   * own domain or of one above it.
   *
   * @throws IllegalArgumentException in one line that names the setting
   */
  public DkimSettings alignedWith(EmailAddress from) {
    String host = from.value().substring(from.value().lastIndexOf('@') + 1);
    String name = host.toLowerCase(Locale.ROOT);
    if (!name.equals(domain) && !name.endsWith("." + domain)) {
      throw new IllegalArgumentException(
          "milktide.dkim.domain: '" + domain + "' is not the domain of '" + from.value() + "'");
    }
    return this;
  }

  /** Where the key's record belongs in DNS. */
  public String dnsName() {
    return selector + "._domainkey." + domain;
  }
}
