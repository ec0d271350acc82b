package org.milktide.planner;

/** All that was committed for others to be told. */
record Outboxes(Silences silences, BouncedMails bounced) {
  /** Tells what nobody was told yet. */
  void tell() {
    silences.tell();
    bounced.tell();
  }
}
