package org.milktide.portal.testing;

import java.util.Map;

/**
 * A page in a state worth looking at.
 *
 * @param name what its picture is called
 * @param path where it is opened
 * @param filled what is typed before the button is pressed, by the fields' names; empty: nothing
 * @param button the button that leads to the state, as a CSS selector; empty: none is pressed
 */
public record Sample(String name, String path, Map<String, String> filled, String button) {
  static Sample page(String name, String path) {
    return new Sample(name, path, Map.of(), "");
  }

  /** The same page in one of the languages that guests may choose. */
  Sample in(String language) {
    String query = (path.contains("?") ? "&" : "?") + "lang=" + language;
    return new Sample(name, path + query, filled, button);
  }
}
