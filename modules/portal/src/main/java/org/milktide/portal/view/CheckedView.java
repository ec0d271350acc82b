package org.milktide.portal.view;

import java.util.List;

/**
 * The answer to a list of signs.
 *
 * @param advices what to do about all that was said, the most urgent first
 * @param none whether they said that none of the signs is there
 * @param unsure whether they are not sure, and the guidance has no words of its own for that
 * @param callNow the signs to call about; none where they do not fit
 * @param anyTime the invitation to call, where no advice says it; empty otherwise
 * @param again the list of signs
 */
public record CheckedView(
    List<AdviceView> advices,
    boolean none,
    boolean unsure,
    List<String> callNow,
    String anyTime,
    CallView call,
    String again,
    String journey) {
  public CheckedView {
    advices = List.copyOf(advices);
    callNow = List.copyOf(callNow);
  }
}
