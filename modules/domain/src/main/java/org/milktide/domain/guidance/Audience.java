package org.milktide.domain.guidance;

/** Who an item speaks to. */
public enum Audience {
  PARENT
}
