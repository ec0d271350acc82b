package org.milktide.portal.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When messages come, and how to stop them for a while or for good.
 *
 * @param done what was just done, in words; null after nothing
 * @param next when the next message comes, or why none does
 * @param paused whether a pause is on
 * @param about what a parent may tell of themselves; null for who was invited
 * @param parents null for who was invited, who can leave
 * @param preview says when the next message would come, were the form saved
 */
public record PreferencesView(
    Form form,
    @Nullable String done,
    NextView next,
    boolean paused,
    String preview,
    WishesView wishes,
    List<ZoneGroup> zones,
    List<String> days,
    List<Choice> languages,
    List<Choice> countries,
    @Nullable AboutView about,
    String journey,
    String unsubscribe,
    String devices,
    @Nullable Parents parents) {
  public PreferencesView {
    zones = List.copyOf(zones);
    days = List.copyOf(days);
    languages = List.copyOf(languages);
    countries = List.copyOf(countries);
  }

  /**
   * Where a parent goes on from here.
   *
   * @param people who else is on the journey
   * @param data all that is held
   */
  public record Parents(String people, String data) {}

  /** Something to choose from a list, by its code. */
  public record Choice(String code, String name) {}
}
