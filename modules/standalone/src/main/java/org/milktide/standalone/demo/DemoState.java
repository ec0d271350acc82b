package org.milktide.standalone.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that the page shows, ready to be put into it.
 *
 * @param own null until somebody starts a journey of their own
 */
record DemoState(
    Clock clock, List<PhaseView> phases, List<FamilyView> families, @Nullable OwnView own) {

  /**
   * The clock and its controls.
   *
   * @param position how far the story is, from 0 to 1
   * @param problem what stopped it; null when nothing did
   * @param suggestedDue a due date for a journey of one's own, with the birth near
   */
  record Clock(
      String date,
      String time,
      String place,
      String pace,
      double position,
      boolean running,
      boolean birthAhead,
      @Nullable String problem,
      String suggestedDue) {}

  /** A phase and where on the line it starts. */
  record PhaseView(String name, double from) {}

  /** A sample family. */
  record FamilyView(
      String ref, String name, String about, String place, String stage, List<Entry> entries) {}

  /**
   * Something on a family's line.
   *
   * @param mail the mail's id in the mailbox; null for what the family told
   * @param quiet whether it is told in words alone, without a mark on the line
   */
  record Entry(
      String key,
      @Nullable String mail,
      String at,
      double position,
      List<String> titles,
      boolean quiet) {}

  /** A journey of one's own. */
  record OwnView(
      String ref,
      String journey,
      String page,
      String due,
      String place,
      String stage,
      boolean lost,
      List<Press> presses,
      List<Ahead> plan,
      List<Entry> mails,
      List<Shown> told) {}

  /** A button, and whether it makes sense now. */
  record Press(String code, boolean possible) {}

  /** Something that will come. */
  record Ahead(String at, String title) {}

  /** What a press told, and the line that tells it again. */
  record Shown(String words, String line) {}
}
