package org.milktide.portal.view;

import java.util.List;

/**
 * What messages are about, and how openly they come.
 *
 * @param topics all that can be switched off
 * @param pushed all that can come to devices instead of by email
 * @param discreet whether subjects say nothing
 * @param fewer whether fewer messages are wished for
 * @param calendar where a calendar program finds what comes
 */
public record WishesView(
    List<AboutView.Choice> topics,
    List<AboutView.Choice> pushed,
    boolean discreet,
    boolean fewer,
    Feed calendar) {
  public WishesView {
    topics = List.copyOf(topics);
    pushed = List.copyOf(pushed);
  }

  /**
   * The address of a calendar.
   *
   * @param subscribe opens the reader's calendar program
   */
  public record Feed(String address, String subscribe) {
    /** Both addresses of a calendar that is at the one given. */
    public static Feed at(String address) {
      return new Feed(address, address.replaceFirst("^https?:", "webcal:"));
    }
  }
}
