package org.milktide.domain.guidance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.milktide.domain.testing.SampleCatalogue.R39_CLUSTER;
import static org.milktide.domain.testing.SampleCatalogue.WELCOME;
import static org.milktide.domain.testing.SampleCatalogue.after;
import static org.milktide.domain.testing.SampleCatalogue.item;
import static org.milktide.domain.testing.SampleCatalogue.question;
import static org.milktide.domain.testing.SampleCatalogue.with;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RevisionsTest {
  private record Sample(Set<String> words, Object more) {}

  /** Java's own sets have another order in every process. */
  @Test
  void theOrderInASetDoesNotMatter() {
    Sample one = new Sample(new LinkedHashSet<>(List.of("a", "b")), "c");
    Sample other = new Sample(new LinkedHashSet<>(List.of("b", "a")), "c");

    assertThat(Revisions.of(one)).isEqualTo(Revisions.of(other));
    assertThat(Revisions.of(new Sample(Set.of("a"), "c")))
        .isNotEqualTo(Revisions.of(new Sample(Set.of("a", "b"), "c")))
        .isNotEqualTo(Revisions.of(new Sample(Set.of("a"), Set.of("c"))));
  }

  @Test
  void whateverAnItemAsksForMakesAnotherRevision() {
    Item plain = item("service.note", after(Anchor.BIRTH, 0, 24));
    Stream<Item> others =
        Stream.of(
            item("service.other", after(Anchor.BIRTH, 0, 24)),
            item("service.note", after(Anchor.DELIVERY, 0, 24)),
            item("service.note", after(Anchor.BIRTH, 1, 24)),
            item("service.note", after(Anchor.BIRTH, 0, 25)),
            item("service.note", after(Anchor.BIRTH, 0, 24), Condition.TERM),
            question("service.note", after(Anchor.BIRTH, 0, 24)),
            with(plain, 3));

    assertThat(Stream.concat(Stream.of(plain), others).map(Catalogue::revisionOf))
        .doesNotHaveDuplicates();
  }

  @Test
  void aCatalogueIsTheSameWhateverTheOrderAndTheDates() {
    Catalogue catalogue = new Catalogue(List.of(WELCOME, R39_CLUSTER));

    assertThat(new Catalogue(List.of(R39_CLUSTER, WELCOME)).revision())
        .isEqualTo(catalogue.revision());
    assertThat(catalogue.dated(Map.of(WELCOME.id(), Instant.EPOCH)).revision())
        .isEqualTo(catalogue.revision());
    assertThat(new Catalogue(List.of(WELCOME)).revision()).isNotEqualTo(catalogue.revision());
  }
}
