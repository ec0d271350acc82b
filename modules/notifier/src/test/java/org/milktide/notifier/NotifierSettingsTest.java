package org.milktide.notifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.milktide.notifier.delivery.RetryPolicy;
import org.milktide.notifier.kafka.LaneSettings;
import org.milktide.notifier.smtp.MailServer;
import org.milktide.notifier.smtp.SmtpSettings;

class NotifierSettingsTest {
  @Test
  void hasDefaultsThatSuitOneProcess() {
    assertThat(NotifierSettings.DEFAULT)
        .isEqualTo(
            new NotifierSettings(
                new SmtpSettings(
                    4,
                    100,
                    Duration.ofSeconds(30),
                    Duration.ofSeconds(10),
                    Duration.ofSeconds(60),
                    Duration.ofSeconds(30)),
                new RetryPolicy(Duration.ofMinutes(1), Duration.ofMinutes(30)),
                new LaneSettings("milktide.digests", "milktide-notifier", 2, 50, 4),
                new LaneSettings("milktide.digests-now", "milktide-notifier-now", 1, 20, 2)));
  }

  @Test
  void refusesWaitsWithoutEnd() {
    SmtpSettings all = SmtpSettings.DEFAULT;

    assertThatThrownBy(
            () -> new SmtpSettings(4, 100, all.idle(), all.connect(), Duration.ZERO, all.write()))
        .hasMessage("read: PT0S is no finite time");
  }

  @Test
  void refusesNumbersThatMakeNoSense() {
    assertThatThrownBy(() -> SmtpSettings.DEFAULT.withConnections(0))
        .hasMessage("connections: 0 is not 1 to 64");
    assertThatThrownBy(() -> new LaneSettings("t", "g", 1, 501, 1))
        .hasMessage("t: batch: 501 is not 1 to 500");
  }

  @Test
  void wantsAMailServer() {
    assertThatThrownBy(() -> MailServer.plain("", 25))
        .hasMessage("spring.mail.host: name a mail server");
  }
}
