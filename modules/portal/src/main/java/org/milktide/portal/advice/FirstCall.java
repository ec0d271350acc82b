package org.milktide.portal.advice;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.milktide.content.HelpLine;
import org.milktide.content.LineKind;
import org.milktide.content.PhoneLine;
import org.milktide.domain.advice.CallFirst;
import org.milktide.portal.view.Words;

/** The first line of an advice: whom to call, with the number where one is known. */
record FirstCall(Words words, HelpLine help) {
  /**
   * A line.
   *
   * @param words empty where nobody is to be called
   * @param tel null where no number is known
   */
  record Line(String words, @Nullable String tel, String number) {}

  Line of(CallFirst first) {
    return switch (first) {
      case EMERGENCY -> emergency();
      case CRISIS -> crisis();
      case NOW -> advice("advice.first.now");
      case TODAY -> advice("advice.first.today");
      case STAFF -> new Line(words.text("advice.first.staff"), null, "");
      case NOBODY -> new Line("", null, "");
    };
  }

  private Line emergency() {
    String text = words.text("advice.first.emergency", help.emergency());
    return help.hasEmergencyNumber() ? line(text, help.emergency()) : new Line(text, null, "");
  }

  private Line crisis() {
    List<PhoneLine> lines = help.lines(LineKind.MOOD);
    return lines.isEmpty()
        ? new Line(words.text("advice.first.crisis.none", help.emergency()), null, "")
        : line(
            words.text("advice.first.crisis", lines.getFirst().name(), lines.getFirst().number()),
            lines.getFirst().number());
  }

  private Line advice(String key) {
    List<PhoneLine> lines = help.lines(LineKind.CLINICAL);
    String text = words.text(key, help.advice());
    return lines.isEmpty()
        ? new Line(text, null, "")
        : line(text + " · " + lines.getFirst().number(), lines.getFirst().number());
  }

  private static Line line(String text, String number) {
    return new Line(text, "tel:" + number.replaceAll("[^0-9+]", ""), number);
  }
}
