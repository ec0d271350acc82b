package org.milktide.content.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.guidance.Audience;
import org.milktide.domain.guidance.Catalogue;
import org.milktide.domain.guidance.Item;
import org.milktide.domain.id.ItemId;
import org.milktide.domain.plan.Release;
import org.milktide.domain.simulation.Outcome;
import org.milktide.domain.simulation.Simulation;

/** All mails of a catalogue to one sample family. */
public record PackCalendar(SampleFamily family, List<Mail> mails) {
  public PackCalendar {
    mails = List.copyOf(mails);
  }

  /**
   * One mail.
   *
   * @param age how far along the family is: "28w0d", "day 3, 61 h"
   * @param daysSinceLast from the date of the mail before; empty for the first
   */
  public record Mail(Instant at, String age, Optional<Integer> daysSinceLast, List<ItemId> items) {
    public Mail {
      items = List.copyOf(items);
    }
  }

  /** What the family gets by this catalogue. */
  public static PackCalendar of(Catalogue catalogue, SampleFamily family) {
    Outcome outcome =
        Simulation.run(family.events(), readBy(catalogue, family.reader()), family.end());
    List<Mail> mails = new ArrayList<>();
    LocalDate before = null;
    for (Outcome.Sending sending : outcome.sendings()) {
      LocalDate date = LocalDate.ofInstant(sending.at(), family.zone());
      mails.add(mail(family, sending.at(), sending.release(), daysBetween(before, date)));
      before = date;
    }
    return new PackCalendar(family, mails);
  }

  /**
   * The simulated journey has one person, its parent. So that it can be any reader, the reader's
   * items are made the parent's.
   */
  private static Catalogue readBy(Catalogue catalogue, Audience reader) {
    return new Catalogue(
        catalogue.items().stream()
            .filter(item -> item.audience() == reader)
            .map(PackCalendar::forTheParent)
            .toList());
  }

  private static Item forTheParent(Item item) {
    return new Item(
        item.id(),
        item.from(),
        item.until(),
        item.conditions(),
        item.unless(),
        item.urgency(),
        Audience.PARENT,
        item.cooldown(),
        item.starterUntil(),
        item.asks());
  }

  private static Mail mail(
      SampleFamily family, Instant at, Release release, Optional<Integer> daysSinceLast) {
    String age =
        at.isBefore(family.born())
            ? Ages.inPregnancy(family.due(), at, family.zone())
            : Ages.sinceBirth(family.born(), at);
    return new Mail(
        at, age, daysSinceLast, release.items().stream().map(item -> item.key().item()).toList());
  }

  private static Optional<Integer> daysBetween(@Nullable LocalDate before, LocalDate date) {
    return before == null
        ? Optional.empty()
        : Optional.of(Math.toIntExact(ChronoUnit.DAYS.between(before, date)));
  }
}
