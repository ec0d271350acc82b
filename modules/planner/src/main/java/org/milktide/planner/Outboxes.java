package org.milktide.planner;

/** All that was committed for others to be told. */
record Outboxes(Silences silences, Withholdings withheld, BouncedMails bounced) {
  /** Tells what nobody was told yet. */
  void tell() {
    silences.tell();
    withheld.tell();
    bounced.tell();
  }
}
