package org.milktide.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The families' story through the same door, plan and claims as in the service, without services.
 */
class SampleStoryTest {
  private final Story story = Story.ofSampleFamilies();
  private final InMemoryProduct product = new InMemoryProduct(story.start());
  private final DemoDriver driver =
      new DemoDriver(story, product, product, new Enrolment(product, product, product.store()));

  @ParameterizedTest
  @ValueSource(strings = {"PT6H", "P7D", "P200D"})
  void everyFamilyGetsItsMailsHoweverTheClockIsMoved(Duration step) throws Exception {
    for (Instant at = story.start(); at.isBefore(story.end()); at = at.plus(step)) {
      driver.advanceTo(at);
    }
    driver.advanceTo(story.end());

    assertThat(story.families())
        .allSatisfy(
            family ->
                assertThat(mailsOf(family))
                    .isEqualTo(ExpectedMails.BY_FAMILY.get(family.reference())));
  }

  @Test
  void nothingIsSentAfterTheLoss() throws Exception {
    SampleFamily family = story.families().getLast();
    Instant loss = family.told().getLast().at();

    driver.advanceTo(story.end());

    assertThat(product.mailsTo(family.journey()))
        .isNotEmpty()
        .allSatisfy(mail -> assertThat(mail.at()).isBefore(loss));
  }

  private List<String> mailsOf(SampleFamily family) {
    return product.mailsTo(family.journey()).stream()
        .map(
            mail ->
                family.place().show(mail.at())
                    + mail.items().stream()
                        .map(item -> " " + item)
                        .sorted()
                        .collect(Collectors.joining()))
        .toList();
  }
}
