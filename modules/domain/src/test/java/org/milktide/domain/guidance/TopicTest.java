package org.milktide.domain.guidance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.milktide.domain.testing.SampleCatalogue.R06_PACK;
import static org.milktide.domain.testing.SampleCatalogue.R11_EARLY_BIRTH;
import static org.milktide.domain.testing.SampleCatalogue.R16_ASK;
import static org.milktide.domain.testing.SampleCatalogue.WELCOME;
import static org.milktide.domain.testing.SampleCatalogue.after;
import static org.milktide.domain.testing.SampleCatalogue.item;
import static org.milktide.domain.testing.SampleCatalogue.soon;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.milktide.domain.event.WordSet;
import org.milktide.domain.id.ItemId;
import org.milktide.domain.testing.SampleCatalogue.Window;

/** Which notes a parent can switch off, and which always come. */
class TopicTest {
  private static final WordSet ALL =
      WordSet.of(Arrays.stream(Topic.values()).map(Topic::word).toList());

  @Test
  void aTopicSwitchedOffSilencesItsOrdinaryNotesAlone() {
    WordSet off = WordSet.of(List.of("getting-ready"));

    assertThat(Topic.silences(off, R06_PACK)).isTrue();
    assertThat(Topic.silences(WordSet.of(List.of("feeding")), R06_PACK)).isFalse();
    assertThat(Topic.silences(WordSet.NONE, R06_PACK)).isFalse();
  }

  @Test
  void questionsAndWhatIsBetterSoonAlwaysCome() {
    assertThat(Topic.of(R16_ASK.id())).contains(Topic.MILK_COMING_IN);
    assertThat(Topic.of(R11_EARLY_BIRTH.id())).contains(Topic.EXPRESSING);
    assertThat(Topic.silences(ALL, R16_ASK)).isFalse();
    assertThat(Topic.silences(ALL, R11_EARLY_BIRTH)).isFalse();
  }

  @Test
  void serviceNotesAlwaysCome() {
    assertThat(Topic.silences(ALL, WELCOME)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "safety.signs-about-you",
        "loss.milk-comes",
        "partner.first-day",
        "service.news",
        "our-hospital.parking",
        "guides.dehydration-signs",
        "maintenance.hot-sore-breast",
        "maintenance.making-feeds-safely"
      })
  void someGroupsAndWhatNamesSignsToActOnHaveNoTopic(String id) {
    assertThat(Topic.of(new ItemId(id))).isEmpty();
  }

  @Test
  void whatIsGoodToKnowAndNoMoreCanBeMissed() {
    Window any = after(Anchor.BIRTH, 0, 400);

    assertThat(Topic.canBeMissed(item("guides.superfoods", any))).isTrue();
    assertThat(Topic.canBeMissed(item("composition.gut", any))).isTrue();
    assertThat(Topic.canBeMissed(item("maintenance.signs-of-enough", any))).isFalse();
    assertThat(Topic.canBeMissed(item("safety.signs-about-you", any))).isFalse();
    assertThat(Topic.canBeMissed(item("guides.twins", any, Condition.MULTIPLES))).isFalse();
    assertThat(Topic.canBeMissed(soon("guides.soon", any))).isFalse();
  }

  @Test
  void aWordThatNobodyKnowsSilencesNothing() {
    assertThat(Topic.silences(WordSet.of(List.of("news-of-2030", "pregnancy")), R06_PACK))
        .isFalse();
  }
}
