package org.milktide.notifier.smtp;

import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * Where mail is handed over.
 *
 * @param protocol {@code smtp} or {@code smtps}
 * @param tls how the way there is protected
 * @param extra further Angus properties, such as {@code mail.smtp.starttls.enable}
 */
public record MailServer(
    String host,
    int port,
    String protocol,
    @Nullable String user,
    @Nullable String password,
    MailTls tls,
    Map<Object, Object> extra) {
  public MailServer {
    if (host.isBlank()) {
      throw new IllegalArgumentException("spring.mail.host: name a mail server");
    }
    extra = Map.copyOf(extra);
    tls.check(protocol, extra);
  }

  /** A server that asks for nothing. */
  public static MailServer plain(String host, int port) {
    return new MailServer(host, port, "smtp", null, null, MailTls.NONE, Map.of());
  }

  Properties properties() {
    Properties properties = new Properties();
    properties.putAll(extra);
    tls.apply(properties, "mail." + protocol + ".");
    return properties;
  }

  /** Without the password. */
  @Override
  public String toString() {
    return protocol + "://" + host + ":" + port;
  }
}
