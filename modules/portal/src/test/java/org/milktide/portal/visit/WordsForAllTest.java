package org.milktide.portal.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.milktide.domain.digest.DigestKind;
import org.milktide.domain.guidance.Anchor;
import org.milktide.domain.journey.Stage;
import org.milktide.domain.plan.Reason;
import org.milktide.domain.plan.Skip;
import org.milktide.domain.wire.EventType;
import org.milktide.domain.wire.Fields;
import org.milktide.portal.view.Words;

class WordsForAllTest {
  private static final Words WORDS = Words.in(Locale.ENGLISH);

  static Stream<String> stages() {
    return Arrays.stream(Stage.values()).map(Stage::name);
  }

  @ParameterizedTest
  @MethodSource("stages")
  void everyStageHasWords(String stage) {
    assertThat(WORDS.text("stage." + stage)).isNotBlank();
    assertThat(WORDS.text("stage." + stage + ".about")).isNotBlank();
  }

  static Stream<String> reasons() {
    return Arrays.stream(Anchor.values())
        .map(anchor -> new Reason(anchor, Instant.EPOCH, Reason.Timing.SLOT).code());
  }

  @ParameterizedTest
  @MethodSource("reasons")
  void everyReasonHasWords(String code) {
    assertThat(Why.came(WORDS, code)).isNotBlank();
  }

  static Stream<String> causes() {
    return Arrays.stream(Skip.Cause.values()).map(Skip.Cause::code);
  }

  @ParameterizedTest
  @MethodSource("causes")
  void everySkipHasWords(String code) {
    assertThat(Why.skipped(WORDS, code)).isNotBlank();
  }

  @ParameterizedTest
  @EnumSource(EventType.class)
  void everyTypeOfEventHasWords(EventType type) {
    String name = type.fullName().replaceFirst("org\\.milktide\\.(.*)\\.v\\d+", "$1");
    assertThat(WORDS.text("told." + name)).isNotBlank();
  }

  @ParameterizedTest
  @EnumSource(DigestKind.class)
  void everyKindOfMailHasWords(DigestKind kind) {
    assertThat(WORDS.text("data.mail." + Fields.word(kind))).isNotBlank();
  }
}
