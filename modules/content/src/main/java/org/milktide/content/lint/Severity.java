package org.milktide.content.lint;

import java.util.Locale;

/** How bad a finding is. */
public enum Severity {
  /** The pack is not to be used like this. */
  ERROR,
  /** Worth a look; it may be right. */
  WARNING;

  /** Such as {@code error}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
