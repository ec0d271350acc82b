package org.milktide.notifier;

import org.jspecify.annotations.Nullable;
import org.milktide.domain.pace.PaceLimit;
import org.milktide.notifier.dkim.DkimSettings;
import org.milktide.notifier.smtp.MailTls;

/**
 * How mail leaves.
 *
 * @param dkim null: another one on the way signs, or nobody
 * @param tls null: required unless the mail server is on this machine
 * @param pace to each domain
 */
public record MailSettings(@Nullable DkimSettings dkim, @Nullable MailTls tls, PaceLimit pace) {
  public static final MailSettings DEFAULT = new MailSettings(null, null, PaceLimit.DEFAULT);

  MailTls tlsTo(String host) {
    return tls == null ? MailTls.byDefaultFor(host) : tls;
  }
}
