package org.milktide.portal.log;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.feeding.LogEntry;
import org.milktide.domain.id.BabyId;
import org.milktide.domain.journey.Family;
import org.milktide.portal.view.BabyView;
import org.milktide.portal.visit.Visit;

/**
 * The babies that a log is about, and the one that was chosen. Addresses count them, from 1,
 * because a name does not belong there.
 */
record Babies(Visit visit, List<BabyId> all, int chosen) {
  Babies {
    all = List.copyOf(all);
  }

  /** The babies of a family; the first is chosen unless another one is. */
  static Babies of(Visit visit, @Nullable String number) {
    List<BabyId> all = visit.state().family().living();
    for (int i = 1; i < all.size(); i++) {
      if (String.valueOf(i + 1).equals(number)) {
        return new Babies(visit, all, i);
      }
    }
    return new Babies(visit, all, 0);
  }

  boolean areSeveral() {
    return all.size() > 1;
  }

  /** What an address carries to stay with this baby; empty where there is one alone. */
  String query() {
    return areSeveral() ? "baby=" + (chosen + 1) : "";
  }

  /** How a form names the chosen baby; empty where there is one alone. */
  String name() {
    return areSeveral() ? all.get(chosen).value() : "";
  }

  /** The number of the baby that a form named. */
  static String number(@Nullable BabyId baby, Visit visit) {
    return baby == null ? "" : "" + (visit.state().family().living().indexOf(baby) + 1);
  }

  /** Each as a choice; none where there is one alone. */
  List<BabyView> views(String log) {
    List<BabyView> views = new ArrayList<>();
    for (int i = 0; areSeveral() && i < all.size(); i++) {
      String name = all.get(i).value();
      views.add(
          new BabyView(
              name, visit.words().text("log.baby", name), i == chosen, log + "?baby=" + (i + 1)));
    }
    return views;
  }

  /** The entries of one baby, and what is about none, such as pumping. */
  List<LogEntry> of(int baby, List<LogEntry> entries) {
    if (!areSeveral()) {
      return entries;
    }
    Family family = visit.state().family();
    return entries.stream()
        .filter(
            entry ->
                Mark.of(entry.fact()).contains(Mark.PUMP)
                    || family.resolve(entry.babyId()).equals(all.get(baby)))
        .toList();
  }

  List<LogEntry> ofChosen(List<LogEntry> entries) {
    return of(chosen, entries);
  }
}
