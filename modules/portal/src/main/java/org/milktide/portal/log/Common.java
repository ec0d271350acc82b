package org.milktide.portal.log;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.milktide.content.DiaperTable;
import org.milktide.domain.event.FeedingMode;
import org.milktide.domain.feeding.CommonAtAge;
import org.milktide.domain.feeding.CommonAtAge.Range;
import org.milktide.domain.id.BabyId;
import org.milktide.domain.journey.Family;
import org.milktide.domain.journey.JourneyState;
import org.milktide.domain.journey.Known;
import org.milktide.domain.time.LocalTimes;
import org.milktide.portal.view.Words;
import org.milktide.portal.visit.Visit;

/**
 * What is common at one baby's age, day by day. Nothing is said of a baby born before 37w0d or not
 * at home, nor to a family with a plan of its own team (clinical.md, rule 7).
 */
final class Common {
  private final Visit visit;
  private final BabyId baby;
  private final DiaperTable diapers;
  private final boolean isSaid;
  private final boolean isFormula;

  Common(Visit visit, BabyId baby, DiaperTable diapers) {
    this.visit = visit;
    this.baby = baby;
    this.diapers = diapers;
    JourneyState state = visit.state();
    Family family = state.family();
    isSaid = !family.isPreterm() && !family.isAnyAway() && !Known.isTrue(state.profile().ownPlan());
    isFormula = Known.valueOf(state.feedingMode()) == FeedingMode.FORMULA;
  }

  /** The day of life that most of a local day belongs to: that of its noon. */
  private int dayOfLife(LocalDate date) {
    return visit
        .state()
        .family()
        .dayOfLife(baby, LocalTimes.firstInstant(date.atTime(LocalTime.NOON), visit.zone()));
  }

  /** Not for formula alone: those numbers are of breastfed babies. */
  Optional<Range> feeds(LocalDate date) {
    return isSaid && !isFormula ? CommonAtAge.feeds(dayOfLife(date)) : Optional.empty();
  }

  Optional<Range> wet(LocalDate date) {
    return from(date, CommonAtAge.LAST_DAY).map(day -> Range.from(diapers.wetOn(day)));
  }

  Optional<Range> dirty(LocalDate date) {
    return from(date, CommonAtAge.LAST_DAY_OF_DIRTY).map(day -> Range.from(diapers.dirtyOn(day)));
  }

  private Optional<Integer> from(LocalDate date, int lastDay) {
    int day = dayOfLife(date);
    return isSaid && day >= 1 && day <= lastDay ? Optional.of(day) : Optional.empty();
  }

  /** What is common on a day, in sentences. */
  List<String> sentences(LocalDate date, Words words) {
    List<String> said = new ArrayList<>();
    feeds(date)
        .map(
            range ->
                range.most() == null
                    ? words.text("log.common.feeds.least", range.least())
                    : words.text("log.common.feeds", range.least(), range.most()))
        .ifPresent(said::add);
    wet(date)
        .map(
            wet ->
                dirty(date)
                    .map(d -> words.text("log.common.diapers", wet.least(), d.least()))
                    .orElseGet(() -> words.text("log.common.wet", wet.least())))
        .ifPresent(said::add);
    return said;
  }
}
