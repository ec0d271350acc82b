package org.milktide.portal.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Something in a calendar. Its id stays while it stays the same thing, whenever it is. */
sealed interface Entry {
  UUID id();

  String title();

  /** A message that comes at this instant. */
  record Message(UUID id, Instant at, String title) implements Entry {}

  /** Something of a whole day, wherever the reader is. */
  record Day(UUID id, LocalDate date, String title) implements Entry {}
}
