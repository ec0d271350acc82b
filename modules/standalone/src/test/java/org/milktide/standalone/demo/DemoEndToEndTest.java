package org.milktide.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.milktide.content.Library;
import org.milktide.content.Reader;
import org.milktide.domain.id.ItemId;
import org.milktide.domain.port.Journeys;
import org.milktide.standalone.Ports;
import org.milktide.standalone.mailbox.Mailbox;
import org.milktide.standalone.run.Installation;

/** The whole story through a real broker, a real database and real SMTP. */
class DemoEndToEndTest {
  private static final Reader READER = new Reader(Locale.UK, 1, LocalDate.EPOCH);

  private final Story story = Story.ofSampleFamilies();

  @TempDir Path data;

  @Test
  void everyFamilyGetsItsMailsOnceAtItsTimeAndNothingAfterALoss() throws Exception {
    try (Installation installation = start()) {
      DemoDriver driver = installation.bean(DemoDriver.class);
      for (Instant birth : births()) {
        driver.advanceTo(birth);
      }
      driver.advanceTo(story.end());

      for (SampleFamily family : story.families()) {
        assertThat(guidance(installation, family))
            .isEqualTo(ExpectedMails.BY_FAMILY.get(family.reference()));
      }
      tellOfOnesOwn(installation);
    }
  }

  /** What somebody presses on the page changes plan and inbox, until a loss ends both. */
  private void tellOfOnesOwn(Installation installation) throws Exception {
    OwnJourney own = installation.bean(OwnJourney.class);
    StateReader state = installation.bean(StateReader.class);
    DemoDriver driver = installation.bean(DemoDriver.class);
    Place place = story.families().getFirst().place();
    Instant start = installation.bean(DemoTime.class).now();
    own.start(start.atZone(place.zone()).toLocalDate().plusDays(3), place);
    assertThat(titlesMailed(state)).contains("Welcome. This is what you can expect from us");
    assertThat(titlesAhead(state))
        .containsExactly(
            "When milk takes its time", "No news needed", "Still here, and quiet from now on");

    assertThat(own.tell(Deed.FEEDS)).as("five feeds before the birth").isFalse();
    assertThat(own.tell(Deed.BORN)).isTrue();
    assertThat(titlesAhead(state)).contains("Have you noticed your milk changing?");
    driver.advanceTo(start.plus(Duration.ofHours(30)));
    assertThat(own.tell(Deed.FEEDS)).isTrue();
    assertThat(titlesAhead(state)).contains("Many feeds in a short time");
    assertThat(own.tell(Deed.MILK_IN)).isTrue();
    assertThat(titlesAhead(state))
        .contains("Your milk is coming in")
        .doesNotContain("Have you noticed your milk changing?");

    assertThat(own.tell(Deed.LOSS)).isTrue();
    assertThat(titlesAhead(state)).isEmpty();
    int mails = view(state).mails().size();
    driver.advanceTo(start.plus(Duration.ofDays(20)));
    assertThat(view(state).mails()).hasSize(mails);
    assertThat(own.tell(Deed.MILK_IN)).as("anything told after the loss").isFalse();
  }

  private static List<String> titlesAhead(StateReader state) {
    return view(state).plan().stream().map(DemoState.Ahead::title).toList();
  }

  private static List<String> titlesMailed(StateReader state) {
    return view(state).mails().stream().flatMap(mail -> mail.titles().stream()).toList();
  }

  private static DemoState.OwnView view(StateReader state) {
    DemoState.OwnView own = state.read().own();
    if (own == null) throw new AssertionError("no journey of one's own");
    return own;
  }

  private List<Instant> births() {
    List<Instant> births = new ArrayList<>();
    for (var next = story.nextBirth(story.start());
        next.isPresent();
        next = story.nextBirth(next.get())) {
      births.add(next.get());
    }
    return births;
  }

  private static List<String> guidance(Installation installation, SampleFamily family) {
    MailLog log =
        new MailLog(
            installation.bean(Mailbox.class),
            installation.bean(Journeys.class)::ledger,
            installation.bean(Library.class));
    return log.of(family.journey(), family.address(), READER).stream()
        .filter(mail -> !mail.items().isEmpty())
        .map(
            mail ->
                family.place().show(mail.stored().at())
                    + mail.items().stream()
                        .map(ItemId::value)
                        .sorted()
                        .map(item -> " " + item)
                        .collect(Collectors.joining()))
        .toList();
  }

  private Installation start() {
    Map<String, Object> settings = new HashMap<>(DemoConfiguration.standingStill());
    settings.put("server.port", Ports.anyFree());
    settings.put("management.server.port", Ports.anyFree());
    return Installation.start(
        new Installation.Plan(
            data,
            Map.of(),
            DemoConfiguration.start(),
            0,
            0,
            settings,
            List.of(DemoConfiguration.class)));
  }
}
