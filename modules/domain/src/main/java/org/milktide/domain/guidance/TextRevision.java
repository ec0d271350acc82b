package org.milktide.domain.guidance;

import java.util.regex.Pattern;
import org.milktide.domain.id.ItemId;

/**
 * An item in the words that it has at one time in one language.
 *
 * @param revision tells these words from all others of the item: 1 to 40 lower-case letters or
 *     digits
 */
public record TextRevision(ItemId item, String revision) {
  private static final Pattern FORM = Pattern.compile("[a-z0-9]{1,40}");

  public TextRevision {
    if (!FORM.matcher(revision).matches()) {
      throw new IllegalArgumentException("a revision is 1 to 40 lower-case letters or digits");
    }
  }
}
