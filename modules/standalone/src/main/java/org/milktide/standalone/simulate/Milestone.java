package org.milktide.standalone.simulate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Something in a family's life that is shown beside the mails.
 *
 * @param mark one or two words for it
 */
record Milestone(Instant at, String mark, String text) {

  /** All before the end of the simulation, in their order. */
  static List<Milestone> of(Scenario scenario) {
    Happenings happenings = scenario.happenings();
    List<Milestone> all = new ArrayList<>();
    all.add(new Milestone(happenings.subscribed(), "signed up", "the parent subscribes"));
    Instant born = happenings.born();
    Instant told = happenings.told();
    if (born != null) {
      String birth = scenario.babies() == 1 ? "the baby is born" : "the babies are born";
      boolean atOnce = born.equals(told);
      String news = told == null ? ", and nobody tells" : ", not told yet";
      all.add(new Milestone(born, "birth", atOnce ? birth : birth + news));
      if (told != null && !atOnce) {
        all.add(new Milestone(told, "told", "the parent tells of the birth"));
      }
    }
    Instant milkIn = happenings.milkIn();
    if (milkIn != null) {
      all.add(new Milestone(milkIn, "milk in", "milk comes in, and the parent says so"));
    }
    return all.stream()
        .filter(milestone -> milestone.at().isBefore(happenings.until()))
        .sorted(Comparator.comparing(Milestone::at))
        .toList();
  }
}
