package org.milktide.content.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.milktide.content.Confidence;
import org.milktide.content.Guidance;
import org.milktide.content.GuidancePack;
import org.milktide.domain.testing.KeptDocument;

/** COVERAGE.md says which items treat each topic, in which languages and on what sources. */
class CoverageDocumentTest {
  private static final GuidancePack PACK = GuidancePack.builtIn();
  private static final String INTRODUCTION =
      """
      # What our pack covers

      Topic by topic: the items that treat it, the languages they are in, and how many of their sources are of which
      confidence: **V1** read in the source itself, **V2** read in a page that quotes it, **G** general knowledge. An item
      with several topics stands under each. Nobody clinical has reviewed any of it. `CoverageDocumentTest` fails when this
      is not so any more.
      """;

  private final StringBuilder markdown = new StringBuilder(INTRODUCTION);

  @Test
  void theTableIsWhatThePackHolds() throws IOException {
    summary();
    PACK.topics().forEach(this::topic);

    KeptDocument.verify(Path.of("COVERAGE.md"), markdown.toString());
  }

  private void summary() {
    markdown.append("\n| topic | items |");
    PACK.languages()
        .forEach(language -> markdown.append(" in %s |".formatted(language.toLanguageTag())));
    markdown.append(" with a V1 source | V2 at best | G alone |\n|---|---|");
    PACK.languages().forEach(_ -> markdown.append("---|"));
    markdown.append("---|---|---|\n");
    for (String topic : PACK.topics()) {
      List<Guidance> items = of(topic);
      markdown.append("| %s | %d |".formatted(PACK.topic(topic, Locale.ENGLISH), items.size()));
      for (Locale language : PACK.languages()) {
        long there = items.stream().filter(item -> isIn(item, language)).count();
        markdown.append(" %s |".formatted(there == items.size() ? "all" : there));
      }
      for (Confidence best : Confidence.values()) {
        markdown.append(
            " %d |".formatted(items.stream().filter(item -> best(item) == best).count()));
      }
      markdown.append('\n');
    }
  }

  private void topic(String topic) {
    markdown.append("\n## %s\n\n| item |".formatted(PACK.topic(topic, Locale.ENGLISH)));
    PACK.languages()
        .forEach(language -> markdown.append(" %s |".formatted(language.toLanguageTag())));
    markdown.append(" V1 | V2 | G |\n|---|");
    PACK.languages().forEach(_ -> markdown.append("---|"));
    markdown.append("---|---|---|\n");
    of(topic).forEach(this::item);
  }

  private void item(Guidance item) {
    markdown.append("| %s |".formatted(item.id()));
    for (Locale language : PACK.languages()) {
      markdown.append(isIn(item, language) ? " yes |" : " **no** |");
    }
    for (Confidence confidence : Confidence.values()) {
      long sources =
          item.sources().stream().filter(source -> source.confidence() == confidence).count();
      markdown.append(" %s |".formatted(sources == 0 ? "" : sources));
    }
    markdown.append('\n');
  }

  private static List<Guidance> of(String topic) {
    return PACK.all().stream().filter(item -> item.topics().contains(topic)).toList();
  }

  private static boolean isIn(Guidance item, Locale language) {
    return item.words().byLanguage().containsKey(language);
  }

  private static Confidence best(Guidance item) {
    return Arrays.stream(Confidence.values())
        .filter(
            confidence ->
                item.sources().stream().anyMatch(source -> source.confidence() == confidence))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void everyTopicIsTreated() {
    assertThat(PACK.topics()).isNotEmpty().noneMatch(topic -> of(topic).isEmpty());
  }

  @Test
  void everyItemIsInEveryLanguage() {
    assertThat(
            PACK.all().stream()
                .filter(item -> !item.words().byLanguage().keySet().containsAll(PACK.languages()))
                .map(item -> item.id().value())
                .collect(Collectors.toList()))
        .isEmpty();
  }
}
