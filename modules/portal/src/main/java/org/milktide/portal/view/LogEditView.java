package org.milktide.portal.view;

import java.util.List;

/**
 * The form that changes or removes an entry.
 *
 * @param entry the entry's id
 * @param what the entry as it stands, in words
 * @param kinds what it can be
 * @param diaper whether it can say what was in a diaper
 * @param colours what a stool can look like
 * @param cancel back without a change
 */
public record LogEditView(
    Form form,
    String entry,
    String what,
    List<String> kinds,
    boolean diaper,
    List<String> colours,
    String cancel,
    String day) {
  public LogEditView {
    colours = List.copyOf(colours);
    kinds = List.copyOf(kinds);
  }
}
