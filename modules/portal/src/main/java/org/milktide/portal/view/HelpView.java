package org.milktide.portal.view;

import java.util.List;

/** Whom to call. */
public record HelpView(List<String> signs, List<Country> countries) {
  /** A country's emergency number, and whom to ask when it is no emergency. */
  public record Country(String name, String emergency, String advice) {}

  public HelpView {
    signs = List.copyOf(signs);
    countries = List.copyOf(countries);
  }
}
