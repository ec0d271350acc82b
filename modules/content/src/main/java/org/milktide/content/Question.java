package org.milktide.content;

/** A question that an item asks and a button in it answers. */
public enum Question {
  /** Has the milk come in? Yes sets the moment it was noticed. */
  MILK_IN
}
