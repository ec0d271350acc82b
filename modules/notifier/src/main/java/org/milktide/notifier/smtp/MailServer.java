package org.milktide.notifier.smtp;

import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * Where mail is handed over.
 *
 * @param protocol {@code smtp} or {@code smtps}
 * @param extra further Angus properties, such as {@code mail.smtp.starttls.enable}
 */
public record MailServer(
    String host,
    int port,
    String protocol,
    @Nullable String user,
    @Nullable String password,
    Map<Object, Object> extra) {
  public MailServer {
    if (host.isBlank()) {
      throw new IllegalArgumentException("spring.mail.host: name a mail server");
    }
    extra = Map.copyOf(extra);
  }

  /** A server that asks for nothing. */
  public static MailServer plain(String host, int port) {
    return new MailServer(host, port, "smtp", null, null, Map.of());
  }

  Properties properties() {
    Properties properties = new Properties();
    properties.putAll(extra);
    return properties;
  }

  /** Without the password. */
  @Override
  public String toString() {
    return protocol + "://" + host + ":" + port;
  }
}
