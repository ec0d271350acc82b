package org.milktide.notifier.smtp;

import java.net.InetAddress;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** How much the way to the mail server has to be protected. */
public enum MailTls {
  /** Nothing is said before TLS, and the certificate has to be good and the server's own. */
  REQUIRED,

  /**
   * TLS where the server offers it, with whoever answers: better than nothing against listeners.
   */
  OPPORTUNISTIC,

  /** As {@code spring.mail.properties} say; without them, plain text. */
  NONE;

  /**
   * Reads a setting.
   *
   * @throws IllegalArgumentException in one line that names it
   */
  public static MailTls parse(String text) {
    return switch (text.strip().toLowerCase(Locale.ROOT)) {
      case "required" -> REQUIRED;
      case "opportunistic" -> OPPORTUNISTIC;
      case "none" -> NONE;
      default ->
          throw new IllegalArgumentException(
              "milktide.mail.tls: '" + text + "' is not required, opportunistic or none");
    };
  }

  /** What holds unless somebody says otherwise: no mail leaves this machine unprotected. */
  public static MailTls byDefaultFor(String host) {
    return isThisMachine(host) ? NONE : REQUIRED;
  }

  /** A name is not looked up: what it means may change. */
  private static boolean isThisMachine(String host) {
    try {
      return host.equalsIgnoreCase("localhost")
          || InetAddress.ofLiteral(host.replaceAll("[\\[\\]]", "")).isLoopbackAddress();
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** Refuses settings that would take back what is required. */
  void check(String protocol, Map<Object, Object> extra) {
    String prefix = "mail." + protocol + ".ssl.";
    if (this != REQUIRED) {
      return;
    }
    if (extra.containsKey(prefix + "trust")) {
      throw refused(prefix + "trust", "trusts without a certificate");
    }
    if ("false".equals(String.valueOf(extra.get(prefix + "checkserveridentity")))) {
      throw refused(prefix + "checkserveridentity", "takes any server's certificate");
    }
  }

  private static IllegalArgumentException refused(String property, String does) {
    return new IllegalArgumentException(
        "spring.mail.properties: "
            + property
            + " "
            + does
            + "; remove it, or set milktide.mail.tls to opportunistic or none");
  }

  void apply(Properties properties, String prefix) {
    if (this != NONE) {
      properties.put(prefix + "starttls.enable", "true");
      properties.put(prefix + "starttls.required", String.valueOf(this == REQUIRED));
      properties.put(prefix + "ssl.checkserveridentity", String.valueOf(this == REQUIRED));
    }
    if (this == OPPORTUNISTIC) {
      properties.put(prefix + "ssl.trust", "*");
    }
  }
}
