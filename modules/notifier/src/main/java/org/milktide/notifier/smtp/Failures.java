package org.milktide.notifier.smtp;

import jakarta.mail.MessagingException;
import java.net.SocketTimeoutException;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.bounce.EnhancedStatus;

/** Reads Angus's exceptions: which command failed, with which code, and what that means. */
final class Failures {
  /** About our setup or our dialogue with the server, never about the person: tried again. */
  private static final Set<Integer> OURS = Set.of(500, 502, 503, 504, 530, 534, 535, 538);

  private static final Pattern ENHANCED =
      Pattern.compile("\\d{3}[ -](\\d\\.\\d{1,3}\\.\\d{1,3})\\b");

  private Failures() {}

  /**
   * A failed command.
   *
   * @param code the reply's code; -1 where the connection broke instead
   * @param aboutRecipient whether RCPT failed, after which the connection is as good as new
   */
  record Failure(int code, String reason, boolean aboutRecipient, boolean timeout) {
    /** No answer, or a goodbye: the connection is of no more use. */
    boolean isConnectionLost() {
      return code < 400 || code == 421;
    }

    Posted asPosted() {
      if (code < 400) {
        return new Posted.Broken(reason);
      }
      if (code == 421) {
        // It says goodbye to everybody, not to this mail.
        return new Posted.Down(reason);
      }
      return code >= 500
          ? new Posted.Refused(reason, status())
          : new Posted.Later(reason, aboutRecipient && reason.startsWith("smtp 4"));
    }

    /** A server that gives no status of its own says no more than that it refuses. */
    private EnhancedStatus status() {
      return EnhancedStatus.parse(reason.substring(reason.lastIndexOf(' ') + 1))
          .orElse(EnhancedStatus.REFUSED);
    }
  }

  static Failure of(MessagingException failed) {
    for (Exception e = failed; e != null; e = next(e)) {
      if (e instanceof StagedTransport.Late) {
        return new Failure(-1, "mail server too slow", false, true);
      }
      if (e instanceof SMTPAddressFailedException rcpt) {
        return failure(rcpt.getReturnCode(), rcpt.getMessage(), true);
      }
      if (e instanceof SMTPSendFailedException command) {
        return ofCommand(command);
      }
    }
    return new Failure(-1, "connection lost", false, isTimeout(failed));
  }

  private static Failure ofCommand(SMTPSendFailedException failed) {
    Failure failure = failure(failed.getReturnCode(), failed.getMessage(), false);
    boolean sender = failed.getCommand().startsWith("MAIL");
    // A refused sender is our fault; the person shall not miss a mail for it.
    return sender && failure.code() >= 500
        ? new Failure(451, failure.reason() + " sender refused", false, false)
        : failure;
  }

  private static Failure failure(int code, @Nullable String reply, boolean aboutRecipient) {
    if (code < 400) {
      return new Failure(-1, "connection lost", false, false);
    }
    String reason = "smtp " + code + enhanced(reply);
    return OURS.contains(code)
        ? new Failure(451, reason, aboutRecipient, false)
        : new Failure(code, reason, aboutRecipient, false);
  }

  private static String enhanced(@Nullable String reply) {
    Matcher matcher = ENHANCED.matcher(reply == null ? "" : reply);
    return matcher.lookingAt() ? " " + matcher.group(1) : "";
  }

  private static boolean isTimeout(MessagingException failed) {
    for (Exception e = failed; e != null; e = next(e)) {
      if (e instanceof SocketTimeoutException) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Exception next(Exception e) {
    return e instanceof MessagingException chained ? chained.getNextException() : null;
  }
}
