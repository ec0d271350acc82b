package org.milktide.notifier.smtp;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** Why a connection did not come about, in words that somebody can act on. */
final class Unopened extends Exception {
  private final String reason;

  private Unopened(String reason, MessagingException cause) {
    super(reason, cause);
    this.reason = reason;
  }

  /**
   * Reads what Angus throws.
   *
   * @param lastCode the last reply's code; -1 where there was none
   */
  static Unopened of(MessagingException cause, int lastCode) {
    return new Unopened(reason(causes(cause), lastCode), cause);
  }

  String reason() {
    return reason;
  }

  private static String reason(List<Throwable> causes, int lastCode) {
    if (has(causes, UnknownHostException.class)) {
      return "mail server's name is not known";
    }
    if (has(causes, ConnectException.class)) {
      return "mail server refuses connections";
    }
    if (has(causes, StagedTransport.Late.class)) {
      return "mail server too slow";
    }
    if (has(causes, SocketTimeoutException.class)) {
      return "mail server does not answer";
    }
    if (has(causes, CertificateExpiredException.class)) {
      return "mail server's certificate has expired";
    }
    if (causes.stream().anyMatch(Unopened::isAboutTheName)) {
      return "mail server's certificate is for another name";
    }
    if (has(causes, SSLException.class)) {
      return has(causes, CertificateException.class)
          ? "mail server's certificate is not trusted"
          : "no TLS with the mail server";
    }
    if (has(causes, AuthenticationFailedException.class)) {
      return "mail server refuses our login";
    }
    if (causes.stream().anyMatch(Unopened::isWithoutTls)) {
      return "mail server offers no TLS";
    }
    return lastCode >= 400 ? "mail server answers " + lastCode : "no connection";
  }

  /** Names are compared by Java itself, which says so only in words. */
  private static boolean isAboutTheName(Throwable cause) {
    String message = cause.getMessage();
    return cause.getClass() == CertificateException.class
        && message != null
        && message.startsWith("No ");
  }

  private static boolean isWithoutTls(Throwable cause) {
    String message = cause.getMessage();
    return message != null && message.startsWith("STARTTLS is required");
  }

  private static boolean has(List<Throwable> causes, Class<? extends Throwable> kind) {
    return causes.stream().anyMatch(kind::isInstance);
  }

  /** Angus chains its own by another way than Java does. */
  private static List<Throwable> causes(Throwable failure) {
    List<Throwable> causes = new ArrayList<>();
    for (Throwable one = failure; one != null && !causes.contains(one); one = next(one)) {
      causes.add(one);
    }
    return causes;
  }

  private static @Nullable Throwable next(Throwable one) {
    return one instanceof MessagingException mail && mail.getNextException() != null
        ? mail.getNextException()
        : one.getCause();
  }
}
