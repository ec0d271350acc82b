package org.milktide.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.milktide.domain.guidance.Anchor;
import org.milktide.domain.guidance.Catalogue;
import org.milktide.domain.testing.SampleCatalogue;

final class CatalogueWatchTest {
  private static final Catalogue OTHER =
      new Catalogue(
          List.of(SampleCatalogue.item("service.note", SampleCatalogue.after(Anchor.BIRTH, 0, 9))));

  private final FakeEditions editions = new FakeEditions();
  private final CatalogueWatch watch =
      new CatalogueWatch(editions, editions, InstantSource.fixed(Instant.EPOCH));

  @Test
  void eachCatalogueIsEnforcedOnce() {
    watch.look();
    watch.look();
    editions.planWith(OTHER);
    watch.look();
    watch.look();

    assertThat(editions.enforced()).containsExactly(FakeEditions.CATALOGUE, OTHER);
  }

  @Test
  void aLookTakesAPartOfMany() {
    editions.planElsewhere(CatalogueWatch.JOURNEYS_A_LOOK + 7);

    watch.look();

    assertThat(editions.left()).isEqualTo(7);
  }

  @Test
  void aLookThatFailsIsMadeAgain() {
    editions.fail(true);
    watch.look();
    editions.fail(false);
    watch.look();

    assertThat(editions.enforced()).containsExactly(FakeEditions.CATALOGUE);
  }

  @Test
  void everyProcessLooksByItself() throws Exception {
    FakeEditions others = new FakeEditions();
    var database = Database.fresh();
    try (var one = new RunningPlanner(database, new FakeReleases(), new Firings(), editions);
        var two = new RunningPlanner(database, new FakeReleases(), new Firings(), others)) {
      assertThat(Set.of(one, two)).hasSize(2);
      for (FakeEditions each : List.of(editions, others)) {
        assertThat(each.enforced().poll(30, TimeUnit.SECONDS)).isNotNull();
        each.planWith(OTHER);
        assertThat(each.enforced().poll(30, TimeUnit.SECONDS)).isEqualTo(OTHER);
      }
    }
  }
}
