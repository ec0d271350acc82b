package org.milktide.portal.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who else is on the journey.
 *
 * @param done what was just done, in words; null after nothing
 * @param hasRoom whether one more can be invited
 * @param logShared whether they see the feed log
 */
public record PeopleView(
    Form form,
    @Nullable String done,
    List<Person> people,
    boolean hasRoom,
    boolean logShared,
    String journey) {
  public PeopleView {
    people = List.copyOf(people);
  }

  /**
   * Somebody whom the parent invited.
   *
   * @param name what the parent calls them, or the address that the parent typed
   * @param state whether they said yes, in words
   */
  public record Person(String id, String name, String state) {}
}
