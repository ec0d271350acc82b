package org.milktide.app;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.pace.PaceLimit;
import org.milktide.notifier.MailSettings;
import org.milktide.notifier.dkim.DkimKey;
import org.milktide.notifier.dkim.DkimSettings;
import org.milktide.notifier.mail.Sender;
import org.milktide.notifier.smtp.MailTls;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Reads how mail is signed and protected on its way. */
@Configuration(proxyBeanMethods = false)
class MailSettingsConfiguration {
  private static final Logger log = LoggerFactory.getLogger(MailSettingsConfiguration.class);
  private static final String DOMAIN = "milktide.dkim.domain";
  private static final String SELECTOR = "milktide.dkim.selector";
  private static final String PACE = "milktide.mail.per-domain";
  private static final String KEY_FILE = "milktide.dkim.key-file";

  @Bean
  MailSettings mailSettings(Environment environment, Sender sender) {
    return new MailSettings(dkim(environment, sender), tls(environment), pace(environment));
  }

  /** All three, or none. */
  private static @Nullable DkimSettings dkim(Environment environment, Sender sender) {
    String domain = environment.getProperty(DOMAIN, "");
    String selector = environment.getProperty(SELECTOR, "");
    String file = environment.getProperty(KEY_FILE, "");
    if (domain.isBlank() && selector.isBlank() && file.isBlank()) {
      return null;
    }
    require(DOMAIN, domain);
    require(SELECTOR, selector);
    require(KEY_FILE, file);
    DkimSettings settings =
        new DkimSettings(domain.strip(), selector.strip(), key(file)).alignedWith(sender.from());
    log.info(
        "mails are signed; DNS has to say: {} TXT {}",
        settings.dnsName(),
        settings.key().dnsRecord());
    return settings;
  }

  private static void require(String setting, String value) {
    if (value.isBlank()) {
      throw new IllegalArgumentException(
          setting
              + ": nothing is set; to have mails signed, give "
              + DOMAIN
              + ", "
              + SELECTOR
              + " and "
              + KEY_FILE);
    }
  }

  private static DkimKey key(String file) {
    try {
      return DkimKey.read(Path.of(file.strip()));
    } catch (IllegalArgumentException wrong) {
      // Without its cause: the line that is shown should name the setting.
      throw new IllegalArgumentException(KEY_FILE + ": " + wrong.getMessage());
    }
  }

  private static PaceLimit pace(Environment environment) {
    String given = environment.getProperty(PACE, "");
    try {
      return given.isBlank()
          ? byDefault(environment)
          : new PaceLimit(Integer.parseInt(given.strip()));
    } catch (NumberFormatException noNumber) {
      throw new IllegalArgumentException(PACE + ": '" + given + "' is not a whole number");
    } catch (IllegalArgumentException wrong) {
      // Without its cause: the line that is shown should name the setting.
      throw new IllegalArgumentException(PACE + ": " + wrong.getMessage());
    }
  }

  /** A mailbox for trials takes offence at nothing. */
  private static PaceLimit byDefault(Environment environment) {
    return MailLinks.leaves(environment) ? PaceLimit.DEFAULT : PaceLimit.HIGHEST;
  }

  /** Where mail stays in the local mailbox or goes to one for trials, there is nothing to hide. */
  private static @Nullable MailTls tls(Environment environment) {
    String said = environment.getProperty("milktide.mail.tls", "");
    if (!said.isBlank()) {
      return MailTls.parse(said);
    }
    return MailLinks.leaves(environment) ? null : MailTls.NONE;
  }
}
