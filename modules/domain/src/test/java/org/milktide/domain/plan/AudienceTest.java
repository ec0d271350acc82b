package org.milktide.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.milktide.domain.testing.SampleCatalogue.R02_PREPARING;
import static org.milktide.domain.testing.SampleCatalogue.forPartners;
import static org.milktide.domain.testing.SampleCatalogue.weeks;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.milktide.domain.feeding.RecentFeeds;
import org.milktide.domain.guidance.Catalogue;
import org.milktide.domain.guidance.Item;
import org.milktide.domain.id.ItemId;
import org.milktide.domain.id.RecipientId;
import org.milktide.domain.journey.JourneyState;
import org.milktide.domain.testing.Request;

/** Everybody gets what speaks to them, and nothing else. */
class AudienceTest {
  private static final RecipientId PARTNER = new RecipientId("partner");
  private static final Item FOR_PARTNERS = forPartners("partner.what-you-can-do", weeks(16, 20));
  private static final Catalogue CATALOGUE = new Catalogue(List.of(R02_PREPARING, FOR_PARTNERS));
  private static final Instant ASKED = Instant.parse("2027-02-20T10:00:00Z");

  /** 16 weeks on 27 February, with a second person who confirmed too. */
  private static JourneyState couple() {
    Walk walk = Walk.of(CATALOGUE, ASKED, Request.due(Walk.ANNA, LocalDate.of(2027, 8, 14)));
    walk.apply(walk.here().invited(PARTNER, "ben@example.org"));
    walk.apply(walk.here().confirmed(PARTNER, "ben@example.org"));
    return walk.situation().state();
  }

  @Test
  void aPartnerGetsWhatIsForPartnersAndTheParentTheRest() {
    Situation situation = new Situation(couple(), RecentFeeds.NONE, Memory.EMPTY);

    Plan plan = Planning.plan(situation, CATALOGUE, ASKED);

    assertThat(
            plan.upcoming().stream()
                .collect(
                    Collectors.toMap(
                        Upcoming::recipient, upcoming -> upcoming.item().key().item())))
        .containsOnly(
            Map.entry(RecipientId.PARENT, R02_PREPARING.id()),
            Map.entry(PARTNER, FOR_PARTNERS.id()));
  }

  @Test
  void whatIsForOthersIsNoSkipOfTheirs() {
    Situation situation = new Situation(couple(), RecentFeeds.NONE, Memory.EMPTY);

    Plan plan = Planning.plan(situation, CATALOGUE, ASKED.plus(Duration.ofDays(60)));

    assertThat(plan.skips()).allMatch(skip -> skip.item().key().item().equals(forThem(skip)));
    assertThat(plan.skips()).hasSize(2);
  }

  private static ItemId forThem(Skip skip) {
    return skip.recipient().equals(PARTNER) ? FOR_PARTNERS.id() : R02_PREPARING.id();
  }
}
