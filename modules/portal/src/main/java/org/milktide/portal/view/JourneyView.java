package org.milktide.portal.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A family's own page.
 *
 * @param done what was just done, in words; null after nothing
 * @param open what the family may read at once, after a report; null after anything else
 * @param birthFirst whether the button for the birth comes before everything else
 * @param notice why nothing is sent at the moment; null while messages flow
 * @param held whether nothing is sent until the parent chooses; the page is quiet then
 * @param milkKnown whether it was told already
 * @param milkAsked whether the page asks for it
 * @param taps the buttons of the feed log
 * @param reference the journey's id, for a midwife's or partner's system
 */
public record JourneyView(
    Form form,
    @Nullable String done,
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
    boolean milkAsked,
    LogTapsView taps,
    String preferences,
    String loss,
    String reference) {
  public JourneyView {
    coming = List.copyOf(coming);
    came = List.copyOf(came);
    skipped = List.copyOf(skipped);
  }
}
