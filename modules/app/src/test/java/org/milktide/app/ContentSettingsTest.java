package org.milktide.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.milktide.content.PackProblems;
import org.milktide.content.ReviewPolicy;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class ContentSettingsTest {
  private final Map<String, Object> settings = new HashMap<>();

  private ContentSettings read() {
    StandardEnvironment environment = new StandardEnvironment();
    environment.getPropertySources().addFirst(new MapPropertySource("test", settings));
    return ContentSettings.of(environment);
  }

  /** Mail goes outside, to a server that is only tried, or stays; with whose clock; as set. */
  @ParameterizedTest
  @CsvSource({
    "outside, , , REQUIRED",
    "outside, , true, REQUIRED",
    "outside, , false, MARKED",
    "outside, 2027-01-01T00:00:00Z, , MARKED",
    "outside, 2027-01-01T00:00:00Z, true, REQUIRED",
    "here, , , OPEN",
    "here, , true, REQUIRED",
    "here, , false, OPEN",
    "here, 2027-01-01T00:00:00Z, , OPEN",
    "trial, , , OPEN",
    "trial, , true, REQUIRED",
    "trial, , false, OPEN",
    // A role without a mail server cannot know where mails go.
    "unknown, , , REQUIRED",
    "unknown, , false, MARKED"
  })
  void reviewIsRequiredWhereMailMayReachPeople(
      String mail, String clock, String setting, ReviewPolicy policy) {
    switch (mail) {
      case "outside" -> settings.put("spring.mail.host", "mail.example.org");
      case "here" -> settings.put("milktide.mail-stays-here", true);
      case "trial" -> {
        settings.put("spring.mail.host", "mailpit");
        settings.put("milktide.trial-mailbox", "mailpit");
      }
      default -> settings.put("milktide.trial-mailbox", "");
    }
    if (clock != null) {
      settings.put("milktide.clock", clock);
    }
    if (setting != null) {
      settings.put("milktide.content.require-review", setting);
    }

    assertThat(read().policy()).isEqualTo(policy);
  }

  @Test
  void whatIsNeitherTrueNorFalseIsRefused() {
    settings.put("milktide.content.require-review", "yes");

    assertThatThrownBy(this::read)
        .hasMessage("MILKTIDE_CONTENT_REQUIRE_REVIEW: 'yes' is neither true nor false");
  }

  @Test
  void bothCanBeSetByTheEnvironment(@TempDir Path directory) {
    StandardEnvironment environment = new StandardEnvironment();
    environment
        .getPropertySources()
        .addFirst(
            new SystemEnvironmentPropertySource(
                "test-systemEnvironment",
                Map.of(
                    "MILKTIDE_CONTENT_REQUIRE_REVIEW",
                    "true",
                    "MILKTIDE_CONTENT_DIR",
                    directory.toString(),
                    "MILKTIDE_MAIL_STAYS_HERE",
                    "true")));
    ConfigurationPropertySources.attach(environment);

    ContentSettings read = ContentSettings.of(environment);

    assertThat(read.policy()).isEqualTo(ReviewPolicy.REQUIRED);
    assertThat(read.directory().orElseThrow().path()).isEqualTo(directory);
  }

  @Test
  void noDirectoryMeansTheBuiltInPackAlone() {
    assertThat(read().directory()).isEmpty();
    settings.put("milktide.content.dir", " ");
    assertThat(read().directory()).isEmpty();
    ContentSettings.check(null);
    ContentSettings.check("");
  }

  @Test
  void aDirectoryIsLookedAtBeforeAnythingIsStarted(@TempDir Path directory) throws Exception {
    ContentSettings.check(directory.toString());
    Files.writeString(directory.resolve("topics.yaml"), "colostrum: []\n");

    assertThatThrownBy(() -> ContentSettings.check(directory.toString()))
        .isInstanceOf(PackProblems.class);
    assertThatThrownBy(() -> ContentSettings.check(directory + "/none"))
        .hasMessageStartingWith("MILKTIDE_CONTENT_DIR: cannot read the guidance in " + directory)
        .hasMessageNotContaining("\n");
  }
}
