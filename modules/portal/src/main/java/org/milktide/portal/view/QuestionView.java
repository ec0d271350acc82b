package org.milktide.portal.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question that a message asked, with its answers as buttons.
 *
 * @param rule by which it is asked, as forms name it
 * @param check the list of signs, where that is an answer; null where it is none
 * @param muted whether it is not asked by mail any more until somebody answers
 */
public record QuestionView(
    String rule, String text, List<Choice> choices, @Nullable String check, boolean muted) {
  public QuestionView {
    choices = List.copyOf(choices);
  }

  /** One answer, by the word of its event. */
  public record Choice(String word, String label) {}
}
