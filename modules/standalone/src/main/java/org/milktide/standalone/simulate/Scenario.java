package org.milktide.standalone.simulate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.event.Birth;
import org.milktide.domain.event.EmailAddress;
import org.milktide.domain.event.Fact;
import org.milktide.domain.event.JourneyEvent;
import org.milktide.domain.event.Stamp;
import org.milktide.domain.event.SubscriptionRequest;
import org.milktide.domain.id.BabyId;
import org.milktide.domain.id.RecipientId;

/**
 * A family to simulate: who they are, and what happens when.
 *
 * @param others what happens besides, from a file
 */
record Scenario(
    LocalDate due,
    int babies,
    Preferences preferences,
    Happenings happenings,
    List<JourneyEvent> others) {
  private static final String SOURCE = "simulate";
  private static final EmailAddress ADDRESS = new EmailAddress("parent@example.org");
  private static final char FIRST_BABY = 'A';

  /** A family to whom nothing else happens. */
  Scenario(LocalDate due, int babies, Preferences preferences, Happenings happenings) {
    this(due, babies, preferences, happenings, List.of());
  }

  /** What Milktide hears, the same events as from pages and topics. */
  List<JourneyEvent> events() {
    List<JourneyEvent> events = new ArrayList<>();
    Instant subscribed = happenings.subscribed();
    add(events, subscribed, new Fact.SubscriptionRequested(request()));
    add(events, subscribed, new Fact.SubscriptionConfirmed(RecipientId.PARENT, ADDRESS));
    add(
        events,
        subscribed,
        new Fact.PreferencesChanged(preferences.rhythm(), preferences.quiet(), null, null));
    Instant born = happenings.born();
    Instant told = happenings.told();
    if (born != null && told != null) {
      for (int baby = 0; baby < babies; baby++) {
        add(events, told, new Fact.BabyBorn(babyId(baby), Birth.at(born)));
      }
    }
    Instant milkIn = happenings.milkIn();
    if (milkIn != null) {
      Instant said = milkIn.isBefore(subscribed) ? subscribed : milkIn;
      add(events, said, new Fact.MilkInNoticed(milkIn));
    }
    events.addAll(others);
    return events;
  }

  /** An only baby needs no name. */
  private @Nullable BabyId babyId(int baby) {
    return babies == 1 ? null : new BabyId(String.valueOf((char) (FIRST_BABY + baby)));
  }

  private static void add(List<JourneyEvent> events, Instant at, Fact fact) {
    Stamp stamp = new Stamp(at, SOURCE, String.valueOf(events.size() + 1));
    events.add(new JourneyEvent(stamp, at, fact));
  }

  private SubscriptionRequest request() {
    return new SubscriptionRequest(
        ADDRESS,
        due,
        null,
        preferences.zone(),
        preferences.locale(),
        babies,
        null,
        null,
        null,
        happenings.subscribed(),
        "simulated");
  }
}
