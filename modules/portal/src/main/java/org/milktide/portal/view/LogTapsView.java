package org.milktide.portal.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The buttons of the log, and today in brief.
 *
 * @param log the log's address, where the buttons lead
 * @param back the page that they come back to: {@code journey} or {@code log}
 * @param eventId made when the page was shown, so that a tap sent twice is heard once
 * @param babies to choose from; none where there is one alone
 * @param today what was logged today, a line for each baby
 * @param facts what was logged in the last 24 hours beside what is common; none where it says so
 *     already
 * @param lastSide the breast of the last time; null where none was logged lately
 */
public record LogTapsView(
    String log,
    String back,
    String eventId,
    List<BabyView> babies,
    List<String> today,
    List<String> facts,
    @Nullable String lastSide) {
  public LogTapsView {
    babies = List.copyOf(babies);
    facts = List.copyOf(facts);
    today = List.copyOf(today);
  }
}
