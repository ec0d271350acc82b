package org.milktide.portal.view;

import java.util.List;

/**
 * The form that changes or removes an entry.
 *
 * @param entry the entry's id
 * @param what the entry as it stands, in words
 * @param kinds what it can be
 * @param cancel back without a change
 */
public record LogEditView(
    Form form, String entry, String what, List<String> kinds, String cancel, String day) {
  public LogEditView {
    kinds = List.copyOf(kinds);
  }
}
