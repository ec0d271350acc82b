package org.milktide.portal.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordsTest {
  private static final Pattern USED =
      Pattern.compile(
          "(?:localize|shell\\.text|words(?:\\(\\))?\\.(?:text|count))\\(\\s*\"([a-zA-Z.-]+)\"");
  private static final Pattern BANNED =
      Pattern.compile(
          "(?i)you must|failing|low supply|best mom|bad latch|liquid gold|don.t worry|breast is best");

  private final Words words = Words.in(Locale.ENGLISH);

  @Test
  void everyKeyThatTemplatesAndCodeUseHasWords() throws IOException {
    Set<String> missing = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
      files
          .filter(file -> file.toString().endsWith(".jte") || file.toString().endsWith(".java"))
          .forEach(file -> addMissing(file, missing));
    }
    assertThat(missing).isEmpty();
  }

  private void addMissing(Path file, Set<String> missing) {
    try {
      Matcher used = USED.matcher(Files.readString(file));
      while (used.find()) {
        String key = used.group(1);
        boolean partOfAKey = key.endsWith(".");
        if (!partOfAKey && !words.has(key) && !words.has(key + ".one")) {
          missing.add(key);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void noTextUsesWordsThatHurt() {
    assertThat(words.keys())
        .allSatisfy(key -> assertThat(words.lookup(key)).doesNotContainPattern(BANNED));
  }

  @Test
  void lossPagesNeitherCheerNorSpeakOfTheBaby() {
    assertThat(words.keys().stream().filter(key -> key.startsWith("loss.")))
        .allSatisfy(
            key ->
                assertThat(words.lookup(key))
                    .doesNotContainPattern("(?i)your baby|congrat|!|special|journey’s"));
  }

  @Test
  void languageWeDoNotSpeakReadsEnglish() {
    assertThat(Words.in(Locale.GERMAN).language()).isEqualTo(Locale.ENGLISH);
  }
}
