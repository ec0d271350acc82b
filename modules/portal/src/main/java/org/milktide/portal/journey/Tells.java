package org.milktide.portal.journey;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.event.FeedingMode;
import org.milktide.domain.event.OptIn;
import org.milktide.domain.id.BabyId;
import org.milktide.domain.journey.Family;
import org.milktide.domain.journey.JourneyState;
import org.milktide.domain.journey.Known;
import org.milktide.portal.view.BabyView;
import org.milktide.portal.view.Form;
import org.milktide.portal.view.TellView;
import org.milktide.portal.visit.Visit;

/** What a family can tell in small forms, at its time. */
final class Tells {
  private Tells() {}

  static TellView of(Visit visit, Form form) {
    JourneyState state = visit.state();
    Family family = state.family();
    return new TellView(
        babies(visit, form.value("babyId")),
        family.isBorn(),
        family.isAnyAway(),
        Known.valueOf(state.feedingMode()) != FeedingMode.FORMULA,
        Arrays.stream(FeedingMode.values())
            .map(mode -> mode.name().toLowerCase(Locale.ROOT))
            .toList(),
        state.profile().wants(OptIn.FEED_REMINDERS),
        state.profile().wants(OptIn.WATCH_LOG));
  }

  /** The way of feeding that a form begins with. */
  static String mode(Visit visit) {
    return Optional.ofNullable(Known.valueOf(visit.state().feedingMode()))
        .map(mode -> mode.name().toLowerCase(Locale.ROOT))
        .orElse("");
  }

  private static List<BabyView> babies(Visit visit, @Nullable String chosen) {
    List<BabyView> views = new ArrayList<>();
    List<BabyId> living = visit.state().family().living();
    for (BabyId baby : living.size() > 1 ? living : List.<BabyId>of()) {
      String name = baby.value();
      boolean isChosen = name.equals(chosen) || (views.isEmpty() && "".equals(chosen));
      views.add(new BabyView(name, visit.words().text("log.baby", name), isChosen, ""));
    }
    return views;
  }
}
