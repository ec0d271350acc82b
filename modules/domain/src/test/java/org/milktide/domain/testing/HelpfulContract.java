package org.milktide.domain.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.milktide.domain.guidance.HelpfulCount;
import org.milktide.domain.guidance.TextRevision;
import org.milktide.domain.id.ItemId;
import org.milktide.domain.id.JourneyId;
import org.milktide.domain.id.RecipientId;
import org.milktide.domain.link.Bearer;
import org.milktide.domain.port.HelpfulAnswers;

/** What every place does that keeps what readers say of texts. */
public abstract class HelpfulContract {
  private static final TextRevision FIRST_DAY = text("colostrum.first-day", "0a1b2c");
  private static final TextRevision FIRST_DAY_EDITED = text("colostrum.first-day", "ffffff");
  private static final TextRevision REFLEX = text("let-down.reflex", "0a1b2c");

  private final Bearer anna = reader(RecipientId.PARENT);
  private final Bearer ben = new Bearer(anna.journey(), new RecipientId("partner"));
  private HelpfulAnswers answers = new InMemoryHelpful();

  /** One to which nobody has said anything. */
  protected abstract HelpfulAnswers empty();

  @BeforeEach
  void openEmpty() {
    answers = empty();
  }

  private static TextRevision text(String item, String revision) {
    return new TextRevision(new ItemId(item), revision);
  }

  private static Bearer reader(RecipientId recipient) {
    return new Bearer(new JourneyId(UUID.randomUUID()), recipient);
  }

  @Test
  void answersAreCountedByTextAndNotByItemAlone() {
    answers.say(anna, FIRST_DAY, true);
    answers.say(ben, FIRST_DAY, false);
    answers.say(reader(RecipientId.PARENT), FIRST_DAY, true);
    answers.say(anna, FIRST_DAY_EDITED, false);
    answers.say(anna, REFLEX, true);

    assertThat(answers.counts())
        .containsExactly(
            new HelpfulCount(FIRST_DAY, 2, 1),
            new HelpfulCount(FIRST_DAY_EDITED, 0, 1),
            new HelpfulCount(REFLEX, 1, 0));
  }

  @Test
  void theSamePersonsLaterAnswerTakesThePlaceOfTheirsBefore() {
    answers.say(anna, FIRST_DAY, true);
    answers.say(anna, FIRST_DAY, true);
    assertThat(answers.counts()).containsExactly(new HelpfulCount(FIRST_DAY, 1, 0));

    answers.say(anna, FIRST_DAY, false);

    assertThat(answers.counts()).containsExactly(new HelpfulCount(FIRST_DAY, 0, 1));
    assertThat(answers.said(anna, FIRST_DAY)).contains(false);
  }

  @Test
  void whatWasSaidIsToldToNobodyElseAndOfNothingElse() {
    answers.say(anna, FIRST_DAY, true);

    assertThat(answers.said(anna, FIRST_DAY)).contains(true);
    assertThat(answers.said(ben, FIRST_DAY)).isEmpty();
    assertThat(answers.said(anna, FIRST_DAY_EDITED)).isEmpty();
    assertThat(answers.said(anna, REFLEX)).isEmpty();
    assertThat(answers.said(reader(RecipientId.PARENT), FIRST_DAY)).isEmpty();
  }

  @Test
  void whereNobodySaidAnythingThereIsNothingToCount() {
    assertThat(answers.counts()).isEmpty();
  }
}
