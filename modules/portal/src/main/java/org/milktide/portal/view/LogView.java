package org.milktide.portal.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The feed log.
 *
 * @param done what was just done, in words; null after nothing
 * @param advices what to do about what was told in the last hour, the most urgent first
 * @param undo the entry that was just removed; null after anything else
 * @param tapped the entry that was just made by a tap; null after anything else
 * @param open whether there is something to log: a baby is born, and nothing waits for a choice
 * @param baby how forms name the chosen baby; empty where there is one alone
 * @param edit the entry that is being changed; null for none
 * @param call whom to call; null where what the page says does not ask for it
 */
public record LogView(
    String journey,
    @Nullable String done,
    List<AdviceView> advices,
    @Nullable String undo,
    @Nullable String tapped,
    boolean open,
    LogTapsView taps,
    List<BabyView> babies,
    String baby,
    LogDayView day,
    LogDaysView days,
    @Nullable LogEditView edit,
    @Nullable CallView call) {
  public LogView {
    advices = List.copyOf(advices);
    babies = List.copyOf(babies);
  }
}
