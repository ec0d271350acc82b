package org.milktide.portal.view;

import java.util.List;

/** The first page: what this is, and the form to start. */
public record LandingView(Form form, List<ZoneGroup> zones, List<CountryView> countries) {
  public LandingView {
    zones = List.copyOf(zones);
    countries = List.copyOf(countries);
  }
}
