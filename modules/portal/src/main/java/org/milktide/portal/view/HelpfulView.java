package org.milktide.portal.view;

import org.jspecify.annotations.Nullable;

/**
 * The page that asks whether a text was helpful.
 *
 * @param title of the text; null where there is no such item any more, as is {@code guide}
 * @param guide where it can be read again
 * @param said what this reader said; null: nothing yet
 * @param offered the answer of the link that led here, whose button stands out
 */
public record HelpfulView(
    @Nullable String title, @Nullable String guide, @Nullable Boolean said, boolean offered) {
  /** How the answers are written in addresses and forms. */
  public static final String YES = "yes";

  public static final String NOT_REALLY = "not-really";
}
