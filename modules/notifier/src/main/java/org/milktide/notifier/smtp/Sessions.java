package org.milktide.notifier.smtp;

import jakarta.mail.Session;
import java.time.Duration;
import java.util.Properties;
import javax.net.SocketFactory;
import org.jspecify.annotations.Nullable;

/** Angus's settings for a server: finite waits and prompt sockets. */
final class Sessions {
  private Sessions() {}

  static Session of(MailServer server, SmtpSettings settings) {
    return Session.getInstance(properties(server, settings));
  }

  /** For addresses with letters beyond ASCII before the @; every mail on it is marked as such. */
  static Session international(MailServer server, SmtpSettings settings) {
    Properties properties = properties(server, settings);
    properties.put("mail.mime.allowutf8", "true");
    return Session.getInstance(properties);
  }

  private static Properties properties(MailServer server, SmtpSettings settings) {
    Properties properties = server.properties();
    String prefix = "mail." + server.protocol() + ".";
    put(properties, prefix + "connectiontimeout", settings.connect());
    put(properties, prefix + "timeout", settings.read());
    put(properties, prefix + "writetimeout", settings.write());
    if (server.user() != null) {
      properties.putIfAbsent(prefix + "auth", "true");
    }
    // A goodbye to a server that has gone would wait for its answer.
    properties.put(prefix + "quitwait", "false");
    // Else a refused connection is tried once more without our factory.
    properties.put(prefix + "socketFactory.fallback", "false");
    properties.put(prefix + "ssl.socketFactory.fallback", "false");
    properties.put(prefix + "ssl.socketFactory", PromptTlsSockets.of(properties, prefix));
    properties.put(prefix + "socketFactory", prompt(properties.get(prefix + "socketFactory")));
    return properties;
  }

  private static void put(Properties properties, String name, Duration duration) {
    properties.put(name, Long.toString(duration.toMillis()));
  }

  private static SocketFactory prompt(@Nullable Object configured) {
    return new NoDelaySockets(
        configured instanceof SocketFactory own ? own : SocketFactory.getDefault());
  }
}
