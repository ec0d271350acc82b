package org.milktide.app;

import java.net.InetAddress;
import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;

/** Whether the links in mails can be opened by those who get them. */
public final class MailLinks {
  private MailLinks() {}

  /**
   * Refuses mail that really leaves with links that lead nowhere: a parent could neither confirm
   * nor unsubscribe.
   *
   * @param mailHost the mail server; null: none is named
   * @param trialMailbox the name of a mail server that sends nothing on; with it any pages will do
   * @param baseUrl where pages are said to be; null: nothing is said, which is this machine
   * @throws IllegalArgumentException in one line that names the settings
   */
  public static void check(
      @Nullable String mailHost, @Nullable String trialMailbox, @Nullable String baseUrl) {
    if (mailHost == null || mailHost.isBlank() || mailHost.equals(trialMailbox)) {
      return;
    }
    if (baseUrl == null || !isReachable(baseUrl)) {
      throw new IllegalArgumentException(
          "MILKTIDE_BASE_URL: "
              + (baseUrl == null ? "nothing is set" : "'" + baseUrl + "'")
              + ", but mail really leaves by SPRING_MAIL_HOST '"
              + mailHost
              + "', and its links need the https address where parents reach the pages. To try"
              + " things out, name that server in MILKTIDE_TRIAL_MAILBOX too if it sends nothing on,"
              + " or use ./milktide up --clock.");
    }
  }

  /**
   * Whether mail may reach people: it does not stay in a mailbox inside the program, nor does it go
   * to a server that is said to send nothing on. A role that names no mail server cannot know.
   */
  static boolean leaves(Environment environment) {
    String host = environment.getProperty("spring.mail.host", "");
    String trial = environment.getProperty("milktide.trial-mailbox", "");
    return !environment.getProperty("milktide.mail-stays-here", Boolean.class, false)
        && !(host.equals(trial) && !host.isBlank());
  }

  private static boolean isReachable(String baseUrl) {
    URI url = URI.create(baseUrl);
    String host = url.getHost();
    return "https".equals(url.getScheme()) && host != null && !isThisMachine(host);
  }

  private static boolean isThisMachine(String host) {
    String name = host.toLowerCase(Locale.ROOT);
    return name.equals("localhost") || name.endsWith(".localhost") || isLoopback(name);
  }

  private static boolean isLoopback(String host) {
    try {
      InetAddress address = InetAddress.ofLiteral(host.replaceAll("[\\[\\]]", ""));
      return address.isLoopbackAddress() || address.isAnyLocalAddress();
    } catch (IllegalArgumentException e) {
      // A name, which is not looked up: a start shall not hang on it.
      return false;
    }
  }
}
