package org.milktide.portal.subscribe;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.journey.DueDate;
import org.milktide.portal.visit.TypedEvents;

/** Reads the due date of the first page's form, which may be reckoned from another date. */
final class DueForm {
  static final String PERIOD = "period";
  static final String TRANSFER = "transfer";

  private static final String PERIOD_DATE = "periodDate";
  private static final String TRANSFER_DATE = "transferDate";
  private static final String EMBRYO = "embryo";

  private DueForm() {}

  /** The field that a complaint about the due date belongs to. */
  static String field(TypedEvents typed) {
    return switch (typed.text("when")) {
      case PERIOD -> PERIOD_DATE;
      case TRANSFER -> typed.form().error(EMBRYO) == null ? TRANSFER_DATE : EMBRYO;
      case "born" -> "bornDate";
      case null, default -> "dueDate";
    };
  }

  /** What was reckoned, such as 2027-10-08; null where another date, or none, was given. */
  static @Nullable LocalDate reckoned(TypedEvents typed, Instant now, ZoneId zone) {
    return switch (typed.text("when")) {
      case PERIOD -> {
        LocalDate day = past(typed, PERIOD_DATE, now, zone);
        yield day == null ? null : DueDate.ofLastPeriod(day);
      }
      case TRANSFER -> {
        LocalDate day = past(typed, TRANSFER_DATE, now, zone);
        Integer age = typed.number(EMBRYO);
        if (age == null || (age != 3 && age != 5)) {
          typed.wrong(EMBRYO);
          yield null;
        }
        yield day == null ? null : DueDate.ofTransfer(day, age);
      }
      case null, default -> null;
    };
  }

  /** A day that is over or today; what is not, is said at its field. */
  private static @Nullable LocalDate past(
      TypedEvents typed, String field, Instant now, ZoneId zone) {
    LocalDate day = typed.date(field);
    if (day == null || day.isAfter(LocalDate.ofInstant(now, zone)) || day.getYear() < 2000) {
      typed.wrong(field);
      return null;
    }
    return day;
  }
}
