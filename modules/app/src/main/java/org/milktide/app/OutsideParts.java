package org.milktide.app;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;

/** The parts outside this process, looked at before anything looks for them. */
final class OutsideParts {
  private OutsideParts() {}

  /**
   * Checks that each part a role needs is named, and that mails lead somewhere.
   *
   * @throws IllegalArgumentException naming the setting and what to do
   */
  static void check(Environment environment, Set<Role> roles) {
    require(
        environment,
        "spring.datasource.url",
        "SPRING_DATASOURCE_URL: name the database, such as jdbc:postgresql://db:5432/milktide");
    String url = environment.getProperty("spring.datasource.url", "");
    if (!url.startsWith("jdbc:postgresql:")) {
      throw new IllegalArgumentException(
          "SPRING_DATASOURCE_URL: it is not of the form jdbc:postgresql://db:5432/milktide");
    }
    if (roles.contains(Role.NOTIFIER)) {
      require(environment, "spring.mail.host", "SPRING_MAIL_HOST: name the mail server");
    }
    if (isReal(environment)) {
      MailLinks.check(
          environment.getProperty("spring.mail.host"),
          environment.getProperty("milktide.trial-mailbox"),
          environment.getProperty("milktide.base-url"));
    }
  }

  private static void require(Environment environment, String name, String otherwise) {
    if (isBlank(environment.getProperty(name))) {
      throw new IllegalArgumentException(otherwise);
    }
  }

  /** Neither a clock that is moved by hand nor a mailbox inside the program. */
  private static boolean isReal(Environment environment) {
    return isBlank(environment.getProperty("milktide.clock"))
        && !environment.getProperty("milktide.mail-stays-here", Boolean.class, false);
  }

  private static boolean isBlank(@Nullable String value) {
    return value == null || value.isBlank();
  }
}
