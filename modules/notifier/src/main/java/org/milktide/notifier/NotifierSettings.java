package org.milktide.notifier;

import org.milktide.notifier.delivery.RetryPolicy;
import org.milktide.notifier.kafka.LaneSettings;
import org.milktide.notifier.smtp.SmtpSettings;

/**
 * How the notifier works.
 *
 * @param smtp for every lane; the number of connections is the lane's own
 * @param digests the lane of guidance
 * @param digestsNow the lane of questions and answers
 */
public record NotifierSettings(
    SmtpSettings smtp, RetryPolicy retries, LaneSettings digests, LaneSettings digestsNow) {
  public static final NotifierSettings DEFAULT =
      new NotifierSettings(
          SmtpSettings.DEFAULT,
          RetryPolicy.DEFAULT,
          LaneSettings.DIGESTS,
          LaneSettings.DIGESTS_NOW);
}
