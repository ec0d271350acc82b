package org.milktide.domain.port;

import java.util.List;
import java.util.Optional;
import org.milktide.domain.guidance.HelpfulCount;
import org.milktide.domain.guidance.TextRevision;
import org.milktide.domain.link.Bearer;

/**
 * What readers say of texts, to be counted by text and never by person: of who said it, only what
 * lets the same person change their answer is kept, and it names nobody.
 */
public interface HelpfulAnswers {
  /** Counts a reader's answer; a later one takes the place of theirs before. */
  void say(Bearer reader, TextRevision text, boolean helpful);

  /** What this reader said last; empty while they have not. */
  Optional<Boolean> said(Bearer reader, TextRevision text);

  /** All texts of which anybody said anything, by item and revision. */
  List<HelpfulCount> counts();
}
