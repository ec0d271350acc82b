package org.milktide.domain.wire;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.event.Fact;
import org.milktide.domain.event.PumpTimes;
import org.milktide.domain.id.RuleId;

/** Reads what a parent says of themselves and to our questions. */
final class ProfileReader {
  private static final int LONGEST_GOAL = 200;

  /** As far as guidance goes in either direction. */
  private static final Period MOST_AWAY = Period.ofYears(4);

  private final Fields data;
  private final Instant time;

  ProfileReader(Fields data, Instant time) {
    this.data = data;
    this.time = time;
  }

  Fact.ProfileSet profile() {
    return new Fact.ProfileSet(
        data.optionalWords("riskFlags"), data.optionalWords("optIns"), feedingGoal(), pumpTimes());
  }

  private @Nullable PumpTimes pumpTimes() {
    List<String> texts = data.optionalTexts("pumpTimes", PumpTimes.MOST);
    if (texts == null) {
      return null;
    }
    try {
      return PumpTimes.of(texts.stream().map(LocalTime::parse).toList());
    } catch (DateTimeException e) {
      throw data.bad("pumpTimes", "is not a list of times of day such as 06:00");
    } catch (IllegalArgumentException e) {
      throw data.bad("pumpTimes", String.valueOf(e.getMessage()));
    }
  }

  Fact.CarePlanSet carePlan() {
    return new Fact.CarePlanSet(data.flag("own"));
  }

  Fact.AnswerGiven answer() {
    RuleId rule = data.optionalParsed("rule", RuleId::new, "is not a rule's number such as R16");
    if (rule == null) {
      throw data.bad("rule", "is missing");
    }
    return new Fact.AnswerGiven(rule, data.word("choice"));
  }

  Fact.ReturnToWorkSet returnToWork() {
    LocalDate date = data.date("date");
    LocalDate today = time.atOffset(ZoneOffset.UTC).toLocalDate();
    if (date.isAfter(today.plus(MOST_AWAY)) || date.isBefore(today.minus(MOST_AWAY))) {
      throw data.bad("date", "is more than 4 years away");
    }
    return new Fact.ReturnToWorkSet(date);
  }

  private @Nullable String feedingGoal() {
    String goal = data.optionalText("feedingGoal");
    if (goal != null && goal.length() > LONGEST_GOAL) {
      throw data.bad("feedingGoal", "is longer than " + LONGEST_GOAL + " characters");
    }
    return goal;
  }
}
