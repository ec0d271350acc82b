package org.milktide.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.milktide.domain.testing.SampleCatalogue.R42_WEEK_TWO;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.milktide.domain.channel.Channel;
import org.milktide.domain.event.Fact;
import org.milktide.domain.event.WordSet;
import org.milktide.domain.testing.Request;

/** Each item takes the way that its reader chose for its topic, and no other. */
class ChannelPlanTest {
  private static final Instant BORN = Instant.parse("2027-03-01T10:00:00Z");
  private static final Instant START = BORN.minus(Duration.ofDays(7));

  private final Walk walk =
      Walk.of(START, Request.due(Walk.ANNA, LocalDate.of(2027, 3, 5))).until(BORN);

  private void bornWith(String... topicsByPush) {
    WordSet topics = WordSet.of(List.of(topicsByPush));
    Fact wish = new Fact.PreferencesChanged(null, null, null, null, null, null, null, topics);
    walk.apply(walk.here().event(wish));
    walk.apply(walk.here().bornAtTerm(BORN));
    walk.until(BORN.plus(Duration.ofDays(40)));
  }

  private Stream<Walk.Mail> by(Channel channel) {
    return walk.mails.stream().filter(mail -> mail.digest().channel() == channel);
  }

  private List<String> items(Channel channel) {
    return by(channel).flatMap(mail -> mail.items().stream()).toList();
  }

  @Test
  void allComesByEmailUntilSomethingElseIsChosen() {
    bornWith();

    assertThat(by(Channel.PUSH)).isEmpty();
    assertThat(items(Channel.EMAIL)).contains(R42_WEEK_TWO.id().value());
  }

  @Test
  void aChosenTopicComesToDevicesAndTheRestByEmail() {
    bornWith("feeding");

    assertThat(items(Channel.PUSH)).contains(R42_WEEK_TWO.id().value());
    assertThat(items(Channel.EMAIL)).isNotEmpty().doesNotContain(R42_WEEK_TWO.id().value());
    assertThat(items(Channel.EMAIL)).doesNotContainAnyElementsOf(items(Channel.PUSH));
  }

  @Test
  void whatHasNoTopicCanComeToDevicesToo() {
    bornWith(
        "getting-ready",
        "first-days",
        "milk-coming-in",
        "feeding",
        "how-milk-works",
        "expressing",
        "good-to-know",
        "weaning",
        "other");

    assertThat(walk.mails.stream().filter(mail -> mail.at().isAfter(BORN)))
        .isNotEmpty()
        .allMatch(mail -> mail.digest().channel() == Channel.PUSH);
  }
}
