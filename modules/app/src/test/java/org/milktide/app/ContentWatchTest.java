package org.milktide.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.milktide.content.GuidancePack;
import org.milktide.content.PackDirectory;
import org.milktide.content.PackProblems;
import org.milktide.content.ReviewPolicy;
import org.milktide.domain.guidance.Catalogue;
import org.milktide.domain.id.ItemId;
import org.milktide.domain.port.Editions;
import org.slf4j.LoggerFactory;

class ContentWatchTest {
  private static final Instant NOW = Instant.parse("2027-03-01T10:00:00Z");
  private static final ItemId WHITENING = new ItemId("guides.teeth-whitening");
  private static final ItemId SUPERFOODS = new ItemId("guides.superfoods");
  private static final String RETIRED = "---\nretired: true\n---\n";

  private final ListAppender<ILoggingEvent> log = new ListAppender<>();
  private final FakeEditions editions = new FakeEditions();
  private Path directory;

  /** Dates whatever it is shown. */
  private static final class FakeEditions implements Editions {
    private final List<Catalogue> shown = new ArrayList<>();
    private boolean away;

    @Override
    public Catalogue dated(Catalogue catalogue, Instant now) {
      if (away) {
        throw new IllegalStateException("the database is away");
      }
      shown.add(catalogue);
      return catalogue.dated(Map.of(SUPERFOODS, now));
    }

    @Override
    public void enforce(Catalogue catalogue) {}

    @Override
    public int refresh(Catalogue catalogue, Instant now, int limit) {
      return 0;
    }
  }

  @BeforeEach
  void listen(@TempDir Path given) {
    directory = given;
    log.start();
    ((Logger) LoggerFactory.getLogger(ContentWatch.class)).addAppender(log);
  }

  @AfterEach
  void forget() {
    ((Logger) LoggerFactory.getLogger(ContentWatch.class)).detachAppender(log);
  }

  private ContentWatch watch(ReviewPolicy policy) {
    return watch(policy, false);
  }

  private ContentWatch watch(ReviewPolicy policy, boolean counts) {
    return new ContentWatch(
        new ContentSettings(Optional.of(new PackDirectory(directory)), policy),
        counts,
        editions,
        InstantSource.fixed(NOW));
  }

  private void write(ItemId item, String text) throws IOException {
    Path file = directory.resolve("items/" + item.value().replace('.', '/') + ".md");
    Files.createDirectories(file.resolveSibling("."));
    Files.writeString(file, text);
  }

  private List<String> logged() {
    return log.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
  }

  private static boolean has(ContentWatch watch, ItemId item) {
    GuidancePack pack = watch.library().get();
    assertThat(pack.catalogue().find(item).isPresent()).isEqualTo(pack.find(item).isPresent());
    return pack.find(item).isPresent();
  }

  @Test
  void whatIsToldFromCountsIsPlannedOnlyWhereTheServiceAllowsIt() {
    ItemId question = new ItemId("feeding-log.few-feeds-logged");
    GuidancePack byDefault = watch(ReviewPolicy.OPEN).library().get();
    GuidancePack allowed = watch(ReviewPolicy.OPEN, true).library().get();

    assertThat(byDefault.catalogue().find(question)).isEmpty();
    assertThat(allowed.catalogue().find(question)).isPresent();
    assertThat(byDefault.find(question)).as("in the guide").isPresent();
    assertThat(byDefault.catalogue().find(new ItemId("feeding-log.cluster-feeding"))).isPresent();
  }

  @Test
  void aChangeIsFollowedOnceItHasStayedForALook() throws IOException {
    ContentWatch watch = watch(ReviewPolicy.OPEN);
    GuidancePack before = watch.library().get();
    write(WHITENING, RETIRED);

    watch.look();
    assertThat(watch.library().get()).isSameAs(before);
    write(SUPERFOODS, RETIRED);
    watch.look();
    assertThat(watch.library().get()).isSameAs(before);
    watch.look();

    assertThat(has(watch, WHITENING)).isFalse();
    assertThat(has(watch, SUPERFOODS)).isFalse();
    assertThat(watch.library().get().isWithheld(WHITENING)).isTrue();
    assertThat(logged()).singleElement().asString().contains("has changed");
  }

  @Test
  void whatIsInForceIsDated() {
    ContentWatch watch = watch(ReviewPolicy.OPEN);

    assertThat(watch.library().get().catalogue().since(SUPERFOODS)).isEqualTo(NOW);
  }

  @Test
  void nothingIsReadAnewWhereNothingChanged() {
    ContentWatch watch = watch(ReviewPolicy.OPEN);
    GuidancePack before = watch.library().get();
    watch.look();
    watch.look();

    assertThat(watch.library().get()).isSameAs(before);
    assertThat(editions.shown).hasSize(1);
  }

  @Test
  void whatIsWrongChangesNothingAndIsSaidOnce() throws IOException {
    ContentWatch watch = watch(ReviewPolicy.OPEN);
    write(WHITENING, "---\nretired: tru");
    for (int look = 0; look < 4; look++) {
      watch.look();
    }

    assertThat(has(watch, WHITENING)).isTrue();
    assertThat(logged())
        .singleElement()
        .asString()
        .startsWith("The guidance stays as it was: 1 problem(s) in " + directory)
        .contains(directory + "/items/guides/teeth-whitening.md:1: file: has no front matter");
    write(WHITENING, RETIRED);
    watch.look();
    watch.look();
    assertThat(has(watch, WHITENING)).isFalse();
  }

  @Test
  void aDirectoryThatGoesAwayChangesNothing() throws IOException {
    write(WHITENING, RETIRED);
    ContentWatch watch = watch(ReviewPolicy.OPEN);
    Path elsewhere = directory.resolveSibling(directory.getFileName() + "-moved");
    Files.move(directory, elsewhere);
    watch.look();
    watch.look();
    assertThat(has(watch, WHITENING)).isFalse();
    assertThat(logged()).singleElement().asString().contains("NoSuchFile");

    Files.move(elsewhere, directory);
    watch.look();
    watch.look();
    assertThat(editions.shown).hasSize(1);
  }

  @Test
  void aDatabaseThatIsAwayOnlyDelaysIt() throws IOException {
    ContentWatch watch = watch(ReviewPolicy.OPEN);
    write(WHITENING, RETIRED);
    editions.away = true;
    watch.look();
    watch.look();
    assertThat(has(watch, WHITENING)).isTrue();

    editions.away = false;
    watch.look();
    assertThat(has(watch, WHITENING)).isFalse();
  }

  @Test
  void theStartSaysSoWhenNothingIsSent() {
    ContentWatch watch = watch(ReviewPolicy.REQUIRED);

    assertThat(watch.library().get().all()).isEmpty();
    assertThat(logged()).containsExactly(watch.notice().orElseThrow());
    assertThat(watch.notice().orElseThrow())
        .startsWith("NO GUIDANCE IS SENT: none of the ")
        .contains("./milktide content review", "MILKTIDE_CONTENT_REQUIRE_REVIEW=false")
        .doesNotContain("\n");
  }

  @Test
  void whatIsNotReviewedIsSaidWhereMailLeaves() {
    assertThat(watch(ReviewPolicy.MARKED).notice().orElseThrow())
        .endsWith("every page and every mail says so.");
    assertThat(watch(ReviewPolicy.OPEN).notice()).isEmpty();
  }

  @Test
  void whatIsWrongAtTheStartStopsIt() throws IOException {
    write(WHITENING, "nothing");

    assertThatThrownBy(() -> watch(ReviewPolicy.OPEN)).isInstanceOf(PackProblems.class);
  }
}
