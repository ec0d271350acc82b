package org.milktide.portal.view;

import java.util.List;

/**
 * The list of signs to look for.
 *
 * @param babies to choose from; none where there is one alone
 * @param empty whether it was sent with nothing ticked
 * @param gentle whether it is for somebody who is grieving, and nothing of it is kept
 * @param journey the family's own page
 */
public record CheckView(
    Form form,
    List<Group> groups,
    List<BabyView> babies,
    boolean empty,
    boolean gentle,
    String journey,
    CallView call) {
  public CheckView {
    groups = List.copyOf(groups);
    babies = List.copyOf(babies);
  }

  /**
   * Signs of one of those they can be about.
   *
   * @param name a part of keys: {@code baby}, {@code parent} or {@code pregnancy}
   */
  public record Group(String name, String title, List<Sign> signs) {
    public Group {
      signs = List.copyOf(signs);
    }
  }

  /**
   * A box to tick.
   *
   * @param measured whether a number belongs to it
   */
  public record Sign(String field, String label, boolean measured, boolean ticked) {}
}
