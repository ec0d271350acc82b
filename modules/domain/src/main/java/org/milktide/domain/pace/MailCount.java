package org.milktide.domain.pace;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * Mails to a domain and complaints from it, today and yesterday by UTC: complaints come hours after
 * their mails.
 *
 * @param day today, when it was counted last
 */
public record MailCount(
    LocalDate day, long mails, long complaints, long mailsBefore, long complaintsBefore) {
  static MailCount none(Instant now) {
    return new MailCount(day(now), 0, 0, 0, 0);
  }

  private static LocalDate day(Instant now) {
    return now.atOffset(ZoneOffset.UTC).toLocalDate();
  }

  MailCount at(Instant now) {
    LocalDate today = day(now);
    if (!today.isAfter(day)) {
      return this;
    }
    return today.equals(day.plusDays(1))
        ? new MailCount(today, 0, 0, mails, complaints)
        : none(now);
  }

  MailCount plus(long moreMails, long moreComplaints) {
    return new MailCount(
        day, mails + moreMails, complaints + moreComplaints, mailsBefore, complaintsBefore);
  }

  ComplaintBrake brake() {
    return ComplaintBrake.of(mails + mailsBefore, complaints + complaintsBefore);
  }

  Instant tomorrow() {
    return day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
  }
}
