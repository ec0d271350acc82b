package org.milktide.standalone.simulate;

import java.time.LocalTime;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.milktide.content.calendar.Ages;
import org.milktide.domain.guidance.Anchor;
import org.milktide.domain.guidance.Item;
import org.milktide.domain.guidance.Moment;
import org.milktide.domain.guidance.Offset;
import org.milktide.domain.plan.Reason;
import org.milktide.domain.simulation.Outcome;
import org.milktide.domain.time.QuietHours;
import org.milktide.domain.time.Rhythm;

/** Windows and reasons in words. */
public final class Words {
  private Words() {}

  /** "1 digest", "2 digests". */
  static String count(int number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }

  /** An item's window, such as "16w0d to 20w0d of pregnancy". */
  public static String window(Item item) {
    Moment from = item.from();
    Moment until = item.until();
    if (from.anchor() == until.anchor()) {
      return words(from.offset()) + " to " + words(until.offset()) + after(from.anchor());
    }
    return words(from.offset())
        + after(from.anchor())
        + " to "
        + words(until.offset())
        + after(until.anchor());
  }

  private static String words(Offset offset) {
    return switch (offset) {
      case Offset.Hours(int hours) -> hours + " h";
      case Offset.DayOfLife(int day) -> "day " + day;
      case Offset.Weeks(int weeks) -> weeks + (weeks == 1 ? " week" : " weeks");
      case Offset.Months(int months) -> months + (months == 1 ? " month" : " months");
      case Offset.Days(int days) -> Math.abs(days) + " days" + (days < 0 ? " before" : " after");
      case Offset.Gestation(int days) -> Ages.gestation(days);
    };
  }

  private static String after(Anchor anchor) {
    return switch (anchor) {
      case SUBSCRIBED -> " after the subscription";
      case DUE_DATE -> " of pregnancy";
      case BIRTH -> " after the birth";
      case DELIVERY -> " after the delivery";
      case MILK_IN -> " after milk came in";
      case RETURN_TO_WORK -> " the return to work";
      case CLUSTER -> " after a cluster of feeds";
      default -> " after " + anchor.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    };
  }

  /** How the moment was chosen. */
  static String timing(Reason.Timing timing, Preferences preferences) {
    return switch (timing) {
      case SLOT -> slot(preferences);
      case ALONE -> "no " + preferences.rhythm() + " left in that time, so on its own";
      case STARTER -> "joined after its time, so with the first message";
      case SOON -> "better soon, so as soon as it is not quiet";
      case QUESTION -> "a question, so as soon as it is not quiet";
    };
  }

  private static String slot(Preferences preferences) {
    return switch (preferences.rhythm()) {
      case Rhythm.AsItComes rhythm -> rhythm.toString();
      case Rhythm.Daily rhythm -> slot(rhythm, rhythm.at(), preferences.quiet());
      case Rhythm.Weekly rhythm -> slot(rhythm, rhythm.at(), preferences.quiet());
    };
  }

  private static String slot(Rhythm rhythm, LocalTime at, QuietHours quiet) {
    return quiet.isQuiet(at) ? rhythm + ", moved out of quiet hours" : rhythm.toString();
  }

  static String cause(Outcome.NotSent note, QuietHours quiet) {
    return switch (note.skip().cause()) {
      case HEARD_LATE -> "over before we heard of it";
      case QUIET -> "all of it, or all that was left, lay in quiet hours " + quiet;
      case NOT_APPLICABLE ->
          Stream.concat(
                  note.unmet().stream().map(ConditionWords::unmet),
                  note.ruledOut().stream().map(ConditionWords::met))
              .sorted()
              .collect(Collectors.joining(", "));
      case TOPIC -> "they switched its topic off";
      case FEWER -> "they asked for fewer messages";
      case MUTED -> "two questions of this kind were not answered";
      case COOLDOWN -> "it had been said a short time before";
      case PAUSED -> "messages were paused";
      case MISSED -> "it was due, and could not be sent in time";
    };
  }
}
