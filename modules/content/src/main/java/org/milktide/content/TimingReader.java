package org.milktide.content;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.guidance.Audience;
import org.milktide.domain.guidance.Condition;
import org.milktide.domain.guidance.Item;
import org.milktide.domain.guidance.Moment;
import org.milktide.domain.guidance.Urgency;
import org.milktide.domain.id.ItemId;

/** Reads when and for whom an item is right. */
final class TimingReader {
  static final Set<String> FIELDS =
      Set.of("from", "until", "when", "unless", "urgency", "audience", "cooldown", "starter-until");

  private TimingReader() {}

  static @Nullable Item read(ItemId id, Fields fields) {
    Moment from = moment(fields, "from");
    Moment until = moment(fields, "until");
    Set<Condition> when = conditions(fields, "when");
    Set<Condition> unless = conditions(fields, "unless");
    reportContradictions(fields, when, unless);
    Urgency urgency = urgency(fields);
    Audience audience = audience(fields);
    Duration cooldown = cooldown(fields);
    if (from != null && until != null && Windows.neverOpen(from, until)) {
      fields.report("until", "is not after from, expected a later moment: the item is never sent");
    }
    Optional<Moment> starterUntil = starterUntil(fields, until);
    if (from == null || until == null || urgency == null) {
      return null;
    }
    return new Item(id, from, until, when, unless, urgency, audience, cooldown, starterUntil);
  }

  private static Optional<Moment> starterUntil(Fields fields, @Nullable Moment until) {
    Optional<Moment> starter =
        fields.optionalText("starter-until").map(any -> moment(fields, "starter-until"));
    if (until != null && starter.filter(last -> Windows.neverOpen(until, last)).isPresent()) {
      fields.report(
          "starter-until", "is not after until, expected a later moment: nobody would be told");
    }
    return starter;
  }

  private static @Nullable Moment moment(Fields fields, String field) {
    String text = fields.text(field);
    try {
      return text == null ? null : Moments.parse(text);
    } catch (IllegalArgumentException e) {
      fields.report(field, String.valueOf(e.getMessage()));
      return null;
    }
  }

  private static Set<Condition> conditions(Fields fields, String field) {
    Set<Condition> conditions = EnumSet.noneOf(Condition.class);
    for (String name : fields.words(field)) {
      Names.find(Condition.class, name)
          .ifPresentOrElse(
              conditions::add,
              () ->
                  fields.report(
                      field,
                      "unknown condition '"
                          + name
                          + "', expected some of "
                          + Names.all(Condition.class)));
    }
    return conditions;
  }

  /** What is asked for and ruled out at once would never be sent. */
  private static void reportContradictions(
      Fields fields, Set<Condition> when, Set<Condition> unless) {
    Set<Condition> both = EnumSet.noneOf(Condition.class);
    both.addAll(when);
    both.retainAll(unless);
    if (!both.isEmpty()) {
      String names = Names.list(both.stream().map(Names::of).toList());
      fields.report("unless", names + " stands under when too, expected it in one of them");
      unless.removeAll(both);
    }
  }

  private static @Nullable Urgency urgency(Fields fields) {
    String text = fields.text("urgency");
    if (text == null) {
      return null;
    }
    for (Urgency urgency : Urgency.values()) {
      // Urgent text answers a report and is never planned: it is in signs.yaml.
      if (urgency != Urgency.U3 && urgency.name().equals(text)) {
        return urgency;
      }
    }
    fields.report("urgency", "'" + text + "' is unknown, expected one of U0, U1, U2");
    return null;
  }

  private static Audience audience(Fields fields) {
    String name = fields.optionalText("audience").orElse(Names.of(Audience.PARENT));
    Optional<Audience> audience = Names.find(Audience.class, name);
    if (audience.isEmpty()) {
      fields.report(
          "audience", "'" + name + "' is unknown, expected one of " + Names.all(Audience.class));
    }
    return audience.orElse(Audience.PARENT);
  }

  private static Duration cooldown(Fields fields) {
    String text = fields.optionalText("cooldown").orElse(null);
    if (text == null) {
      return Duration.ZERO;
    }
    try {
      Duration cooldown = duration(text);
      if (cooldown.isPositive()) {
        return cooldown;
      }
    } catch (DateTimeParseException e) {
      // Reported below, with those that are not longer than nothing.
    }
    fields.report(
        "cooldown", "'" + text + "' is no length of time, expected one like 14d or PT36H");
    return Duration.ZERO;
  }

  private static Duration duration(String text) {
    if (text.matches("\\d{1,3}d")) {
      return Duration.ofDays(Integer.parseInt(text, 0, text.length() - 1, 10));
    }
    return Duration.parse(text);
  }
}
