package org.milktide.content.rules;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.milktide.content.Guidance;
import org.milktide.content.GuidancePack;
import org.milktide.domain.event.Birth;
import org.milktide.domain.event.Fact;
import org.milktide.domain.event.FeedingMode;
import org.milktide.domain.event.JourneyEvent;
import org.milktide.domain.event.Observation;
import org.milktide.domain.event.Symptom;
import org.milktide.domain.event.Teller;
import org.milktide.domain.event.WordSet;
import org.milktide.domain.id.BabyId;
import org.milktide.domain.id.RuleId;
import org.milktide.domain.plan.PlannedItem;
import org.milktide.domain.simulation.Outcome;
import org.milktide.domain.simulation.Simulation;
import org.milktide.domain.testing.Events;
import org.milktide.domain.testing.Request;

/**
 * A family in Berlin with the default rhythm and quiet hours, led through the built-in pack by the
 * product's own door and plan. All times are its local ones. From the due date on it takes an entry
 * back that is none every three weeks, so that nobody asks whether it is still there (R60).
 */
final class Family {
  static final GuidancePack PACK = GuidancePack.builtIn();

  private static final String ANNA = "anna@example.org";
  private static final int WEEKS_TO_THE_DUE_DATE = 26;
  private static final int WEEKS_LOOKED_AT = 60;
  private static final int DAYS_BETWEEN_WORDS = 21;

  private final Events source = Events.of("family");
  private final Events pages = Events.of(Teller.PAGES);
  private final List<JourneyEvent> events = new ArrayList<>();
  private final Request request;
  private final LocalDate due;
  private ZoneId zone = ZoneId.of("Europe/Berlin");
  private LocalDateTime subscribed;
  private boolean isSilent;

  private Family(LocalDate due) {
    this.due = due;
    this.request = Request.due(ANNA, due);
    this.subscribed = due.minusWeeks(WEEKS_TO_THE_DUE_DATE).atTime(12, 0);
  }

  /** A family that subscribes at noon, 26 weeks before its due date. */
  static Family due(String date) {
    return new Family(LocalDate.parse(date));
  }

  Family subscribed(String at) {
    subscribed = LocalDateTime.parse(at);
    return this;
  }

  Family in(String place) {
    zone = ZoneId.of(place);
    request.zone(zone);
    return this;
  }

  Family twins() {
    request.babies(2);
    return this;
  }

  Family feeds(FeedingMode mode) {
    request.mode(mode);
    return this;
  }

  /** A family that reads and never writes anything but what a test says. */
  Family silent() {
    isSilent = true;
    return this;
  }

  /** Something that happens and is told then. */
  Family says(String at, Fact fact) {
    return says(at, at, fact);
  }

  /** Something that happens then and is told later. */
  Family says(String at, String told, Fact fact) {
    events.add(source.at(instant(at)).arriving(instant(told)).event(fact));
    return this;
  }

  /** An entry of the log that is told at once, and taken back then. */
  Family saysAndTakesBack(String at, String takenBack, Fact entry) {
    JourneyEvent event = source.at(instant(at)).event(entry);
    events.add(event);
    events.add(source.at(instant(takenBack)).removed(event));
    return this;
  }

  /** A birth in hospital, gestation by the due date, told at once. */
  Family born(String at) {
    return born(at, at);
  }

  /** A birth in hospital, told later. */
  Family born(String at, String told) {
    return says(told, birth(null, at, Birth.Mode.VAGINAL, Birth.Place.HOSPITAL));
  }

  /** A birth of this baby, told at once. */
  Family born(String at, @Nullable String baby, Birth.Mode mode, Birth.Place place) {
    return says(at, birth(baby, at, mode, place));
  }

  Fact birth(@Nullable String baby, String at, Birth.Mode mode, Birth.Place place) {
    Birth birth = new Birth(instant(at), null, mode, place, Birth.Outcome.LIVE, null);
    return new Fact.BabyBorn(baby == null ? null : new BabyId(baby), birth);
  }

  Family milkIn(String at, String told) {
    return says(told, new Fact.MilkInNoticed(instant(at)));
  }

  Family flags(String at, String... flags) {
    return says(at, new Fact.ProfileSet(WordSet.of(List.of(flags)), null, null));
  }

  Family wants(String at, String optIn) {
    return says(at, new Fact.ProfileSet(null, WordSet.of(List.of(optIn)), null));
  }

  Family ownPlan(String at) {
    return says(at, new Fact.CarePlanSet(true));
  }

  Family answers(String at, String rule, String choice) {
    return says(at, new Fact.AnswerGiven(new RuleId(rule), choice));
  }

  Family worksFrom(String told, String date) {
    return says(told, new Fact.ReturnToWorkSet(LocalDate.parse(date)));
  }

  /** Something that the parent says on our own pages. */
  Family tells(String at, Fact fact) {
    events.add(pages.at(instant(at)).event(fact));
    return this;
  }

  /** The language and country that the parent reads, such as {@code en-GB}. */
  Family reads(String tag) {
    request.locale(tag);
    return this;
  }

  /** A birth in hospital of a baby with this weight, told at once. */
  Family bornWeighing(String at, @Nullable String baby, int grams) {
    Birth birth =
        new Birth(
            instant(at), null, Birth.Mode.VAGINAL, Birth.Place.HOSPITAL, Birth.Outcome.LIVE, grams);
    return says(at, new Fact.BabyBorn(baby == null ? null : new BabyId(baby), birth));
  }

  /** A weight that the parent tells when they have read it. */
  Family weighs(String at, @Nullable String baby, int grams) {
    BabyId id = baby == null ? null : new BabyId(baby);
    return tells(at, new Observation.WeightRecorded(id, grams, null, instant(at)));
  }

  /** A sign that the parent tells when they see it. */
  Family reports(String at, Symptom symptom) {
    return tells(at, Observation.SymptomReported.of(symptom, instant(at)));
  }

  /** What milk expressed, stored or used is logged when it happens. */
  Family logs(String at, Function<Instant, Fact> entry) {
    return says(at, entry.apply(instant(at)));
  }

  /** Takes back the last that was said or logged. */
  Family removesLast(String at) {
    return says(at, new Fact.EntryRemoved(events.getLast().stamp().id()));
  }

  /** All that this family gets after a moment: "2027-01-05T09:00 colostrum.first-day". */
  List<String> getsAfter(String at) {
    return mails().entrySet().stream()
        .filter(mail -> !mail.getKey().isBefore(LocalDateTime.parse(at)))
        .flatMap(mail -> mail.getValue().stream().map(item -> mail.getKey() + " " + item))
        .toList();
  }

  Instant instant(String local) {
    return LocalDateTime.parse(local).atZone(zone).toInstant();
  }

  /** The items of a rule that this family gets: "2027-01-05T09:00 colostrum.first-day". */
  List<String> gets(String rule) {
    Set<String> items = itemsOf(rule);
    return mails().entrySet().stream()
        .flatMap(
            mail ->
                mail.getValue().stream()
                    .filter(items::contains)
                    .map(item -> mail.getKey() + " " + item))
        .toList();
  }

  /** The ids of the items that carry a rule. */
  static Set<String> itemsOf(String rule) {
    return PACK.all().stream()
        .filter(item -> item.rules().contains(rule))
        .map(Guidance::id)
        .map(Object::toString)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** What each mail holds, by its local time. */
  Map<LocalDateTime, List<String>> mails() {
    return outcome().sendings().stream()
        .collect(
            Collectors.toMap(
                sending -> LocalDateTime.ofInstant(sending.at(), zone),
                sending -> ids(sending.release().items()),
                (one, other) -> {
                  throw new AssertionError("two mails at once: " + one + other);
                },
                TreeMap::new));
  }

  private static List<String> ids(Collection<PlannedItem> items) {
    return items.stream().map(item -> item.key().item().value()).toList();
  }

  private Outcome outcome() {
    Instant start = instant(subscribed.toString());
    List<JourneyEvent> all = new ArrayList<>();
    all.add(source.at(start).requested(request));
    all.add(source.at(start).confirmed(ANNA));
    all.addAll(events);
    Instant end = due.plusWeeks(WEEKS_LOOKED_AT).atStartOfDay(zone).toInstant();
    for (Instant at = due.atTime(12, 0).atZone(zone).toInstant();
        !isSilent && at.isBefore(end);
        at = at.plus(Duration.ofDays(DAYS_BETWEEN_WORDS))) {
      all.add(source.at(at).event(new Fact.EntryRemoved("none")));
    }
    return Simulation.run(all, PACK.catalogue(), end);
  }
}
