package org.milktide.portal.view;

import java.util.List;

/** What a parent may tell of themselves. */
public record AboutView(List<Choice> risks, List<Choice> wishes, Choice ownPlan) {
  public AboutView {
    risks = List.copyOf(risks);
    wishes = List.copyOf(wishes);
  }

  /** A box to tick. */
  public record Choice(String field, String label, boolean chosen) {
    /** Whether times of day belong to it. */
    public boolean isTimed() {
      return field.endsWith("pump-reminders");
    }
  }
}
