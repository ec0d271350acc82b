package org.milktide.domain.testing;

import static org.milktide.domain.guidance.Condition.AT_HOME;
import static org.milktide.domain.guidance.Condition.HIGH_RISK;
import static org.milktide.domain.guidance.Condition.LACTATING;
import static org.milktide.domain.guidance.Condition.MILK_NOT_NOTICED;
import static org.milktide.domain.guidance.Condition.NOT_BORN;
import static org.milktide.domain.guidance.Condition.OPTED_COLOSTRUM;
import static org.milktide.domain.guidance.Condition.OWN_PLAN;
import static org.milktide.domain.guidance.Condition.PRETERM;
import static org.milktide.domain.guidance.Condition.RISK_FLAGGED;
import static org.milktide.domain.guidance.Condition.SILENT_SINCE_DUE;
import static org.milktide.domain.guidance.Condition.TERM;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.milktide.domain.guidance.Anchor;
import org.milktide.domain.guidance.Audience;
import org.milktide.domain.guidance.Catalogue;
import org.milktide.domain.guidance.Condition;
import org.milktide.domain.guidance.Item;
import org.milktide.domain.guidance.Moment;
import org.milktide.domain.guidance.Offset;
import org.milktide.domain.guidance.Urgency;
import org.milktide.domain.id.ItemId;

/** A small catalogue with the windows of clinical.md 7.3; the words do not matter to tests. */
public final class SampleCatalogue {
  public static final Item WELCOME = item("service.welcome", after(Anchor.SUBSCRIBED, 0, 168));
  public static final Item R02_PREPARING =
      item("pregnancy.already-preparing", weeks(16, 20), NOT_BORN);
  public static final Item R03_DUCTS = item("pregnancy.milk-making", weeks(20, 24), NOT_BORN);
  public static final Item R05_EXPRESSING =
      unless(
          item("expressing.before-the-birth", weeks(36, 40), NOT_BORN, OPTED_COLOSTRUM), HIGH_RISK);
  public static final Item R06_PACK = item("pregnancy.first-hour-plan", weeks(37, 39), NOT_BORN);
  public static final Item R07_HOLD = item("pregnancy.any-day", weeks(40, 41), NOT_BORN);
  public static final Item R08_LAST_NOTE =
      item("pregnancy.last-note", weeks(42, 43), NOT_BORN, SILENT_SINCE_DUE);
  public static final Item R10_FIRST_HOURS =
      item("first-hours.skin-to-skin", after(Anchor.BIRTH, 0, 6), TERM);
  public static final Item R11_EARLY_BIRTH =
      unless(
          soon("expressing.first-hours", after(Anchor.BIRTH, 0, 24), LACTATING, PRETERM), OWN_PLAN);
  public static final Item R12_COLOSTRUM =
      item("colostrum.first-day", after(Anchor.BIRTH, 10, 30), LACTATING);
  public static final Item R13_DAY_TWO =
      item("colostrum.day-two", after(Anchor.BIRTH, 24, 48), LACTATING);
  public static final Item R14_MILK_SOON =
      item("milk-coming-in.signs", after(Anchor.DELIVERY, 36, 72), MILK_NOT_NOTICED, LACTATING);
  public static final Item R15_MILK_IN =
      item("milk-coming-in.fullness", after(Anchor.MILK_IN, 0, 48), LACTATING);
  public static final Item R16_ASK =
      question(
          "delayed-onset.ask",
          after(Anchor.DELIVERY, 72, 96),
          MILK_NOT_NOTICED,
          LACTATING,
          TERM,
          AT_HOME);
  public static final Item R18_RISKS =
      item("milk-coming-in.a-head-start", after(Anchor.BIRTH, 12, 36), LACTATING, RISK_FLAGGED);
  public static final Item R39_CLUSTER =
      with(item("rhythm.cluster-feeding", after(Anchor.CLUSTER, 0, 36), AT_HOME), 14);
  public static final Item R41_DAY_TEN =
      item(
          "maintenance.supply-on-demand",
          new Window(
              new Moment(Anchor.DELIVERY, new Offset.DayOfLife(10)),
              new Moment(Anchor.DELIVERY, new Offset.DayOfLife(15))),
          LACTATING);
  public static final Item R42_WEEK_TWO = weekly("maintenance.week-two", 2);
  public static final Item R42_WEEK_FOUR = weekly("maintenance.week-four", 4);
  public static final Item R42_WEEK_SIX = weekly("maintenance.week-six", 6);

  public static final Item R49_THREE_WEEKS = beforeWork("expressing.work-in-three-weeks", 21, 14);
  public static final Item R49_ONE_WEEK = beforeWork("expressing.work-in-a-week", 7, -1);

  public static final Catalogue CATALOGUE =
      new Catalogue(
          List.of(
              WELCOME,
              R02_PREPARING,
              R03_DUCTS,
              R05_EXPRESSING,
              R06_PACK,
              R07_HOLD,
              R08_LAST_NOTE,
              R10_FIRST_HOURS,
              R11_EARLY_BIRTH,
              R12_COLOSTRUM,
              R13_DAY_TWO,
              R14_MILK_SOON,
              R15_MILK_IN,
              R16_ASK,
              R18_RISKS,
              R39_CLUSTER,
              R41_DAY_TEN,
              R42_WEEK_TWO,
              R42_WEEK_FOUR,
              R42_WEEK_SIX,
              R49_THREE_WEEKS,
              R49_ONE_WEEK));

  private SampleCatalogue() {}

  /** From one moment to another. */
  public record Window(Moment from, Moment until) {}

  /** Hours after an anchor. */
  public static Window after(Anchor anchor, int from, int until) {
    return new Window(
        new Moment(anchor, new Offset.Hours(from)), new Moment(anchor, new Offset.Hours(until)));
  }

  /** Completed weeks of pregnancy. */
  public static Window weeks(int from, int until) {
    return new Window(
        new Moment(Anchor.DUE_DATE, new Offset.Gestation(7 * from)),
        new Moment(Anchor.DUE_DATE, new Offset.Gestation(7 * until)));
  }

  /** An item for the next digest, once. */
  public static Item item(String id, Window window, Condition... conditions) {
    return item(id, window, Urgency.U0, Set.of(conditions));
  }

  /** An item that asks, once. */
  public static Item question(String id, Window window, Condition... conditions) {
    return item(id, window, Urgency.U2, Set.of(conditions));
  }

  /** An item that is better soon than with the next digest, once. */
  public static Item soon(String id, Window window, Condition... conditions) {
    return item(id, window, Urgency.U1, Set.of(conditions));
  }

  private static Item item(String id, Window window, Urgency urgency, Set<Condition> conditions) {
    return new Item(
        new ItemId(id),
        window.from(),
        window.until(),
        conditions,
        Set.of(),
        urgency,
        Audience.PARENT,
        Duration.ZERO);
  }

  /** The same item, at most once in so many days. */
  public static Item with(Item item, int cooldownDays) {
    return new Item(
        item.id(),
        item.from(),
        item.until(),
        item.conditions(),
        item.unless(),
        item.urgency(),
        item.audience(),
        Duration.ofDays(cooldownDays));
  }

  /** The same item, told until then to those who join after its time. */
  public static Item starter(Item item, Moment until) {
    return new Item(
        item.id(),
        item.from(),
        item.until(),
        item.conditions(),
        item.unless(),
        item.urgency(),
        item.audience(),
        item.cooldown(),
        Optional.of(until));
  }

  /** The same item, where none of this is so. */
  public static Item unless(Item item, Condition... ruledOut) {
    return new Item(
        item.id(),
        item.from(),
        item.until(),
        item.conditions(),
        Set.of(ruledOut),
        item.urgency(),
        item.audience(),
        item.cooldown());
  }

  private static Item beforeWork(String id, int from, int until) {
    return item(
        id,
        new Window(
            new Moment(Anchor.RETURN_TO_WORK, new Offset.Days(-from)),
            new Moment(Anchor.RETURN_TO_WORK, new Offset.Days(-until))),
        LACTATING);
  }

  private static Item weekly(String id, int week) {
    return item(
        id,
        new Window(
            new Moment(Anchor.DELIVERY, new Offset.Weeks(week)),
            new Moment(Anchor.DELIVERY, new Offset.Weeks(week + 1))),
        LACTATING);
  }
}
