package org.milktide.portal.view;

import java.util.List;

/**
 * The small forms of a family's page.
 *
 * @param babies to choose from; none where there is one alone
 * @param born whether there is a baby to tell of
 * @param away whether one is in hospital
 * @param expressing whether there is milk to keep
 * @param modes the ways to feed
 * @param reminded whether reminders to feed are on
 * @param watched whether they asked us to keep an eye on their log
 */
public record TellView(
    List<BabyView> babies,
    boolean born,
    boolean away,
    boolean expressing,
    List<String> modes,
    boolean reminded,
    boolean watched) {
  public TellView {
    babies = List.copyOf(babies);
    modes = List.copyOf(modes);
  }
}
