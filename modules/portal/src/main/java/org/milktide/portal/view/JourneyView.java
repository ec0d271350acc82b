package org.milktide.portal.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A family's own page.
 *
 * @param done what was just done, in words; null after nothing
 * @param advices what to do about what was told in the last hour, the most urgent first
 * @param open what the family may read at once, after a report; null after anything else
 * @param birthFirst whether the button for the birth comes before everything else
 * @param notice why nothing is sent at the moment; null while messages flow
 * @param held whether nothing is sent until the parent chooses; the page is quiet then
 * @param milkKnown whether it was told already
 * @param milkFirst whether it is what a parent most likely comes to tell in these days
 * @param milkAsked whether the page asks for it
 * @param questions that messages of the last days asked
 * @param more the small forms; null for who may not tell, and while nothing is sent
 * @param partner whether the reader was invited by the parent; they say less, and are asked less
 * @param taps the buttons of the feed log; null for who does not see it
 * @param reference the journey's id, for a midwife's or partner's system
 */
public record JourneyView(
    Form form,
    @Nullable String done,
    List<AdviceView> advices,
    @Nullable OpenView open,
    boolean birthFirst,
    @Nullable NoticeView notice,
    WhereView where,
    List<MessageView> coming,
    List<MessageView> came,
    List<ItemLine> skipped,
    boolean born,
    boolean held,
    boolean milkKnown,
    boolean milkFirst,
    boolean milkAsked,
    List<QuestionView> questions,
    @Nullable TellView more,
    boolean partner,
    @Nullable LogTapsView taps,
    String preferences,
    String loss,
    String reference) {
  /** More at once would hide where the page ends. */
  private static final int SHOWN = 3;

  public JourneyView {
    advices = List.copyOf(advices);
    questions = List.copyOf(questions);
    coming = List.copyOf(coming);
    came = List.copyOf(came);
    skipped = List.copyOf(skipped);
  }

  /** What comes first; the rest is {@link #later}. */
  public List<MessageView> soon() {
    return coming.subList(0, Math.min(SHOWN, coming.size()));
  }

  public List<MessageView> later() {
    return coming.subList(soon().size(), coming.size());
  }

  /** What came last; the rest is {@link #before}. */
  public List<MessageView> lately() {
    return came.subList(0, Math.min(SHOWN, came.size()));
  }

  public List<MessageView> before() {
    return came.subList(lately().size(), came.size());
  }
}
