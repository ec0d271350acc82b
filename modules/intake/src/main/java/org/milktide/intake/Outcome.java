package org.milktide.intake;

/** What became of a record, as it is counted. */
enum Outcome {
  APPLIED("applied"),
  DUPLICATE("duplicate"),
  WAITING("waiting"),
  ERASED("erased"),
  IGNORED("ignored"),
  DEAD_LETTER("dead-letter");

  private final String tag;

  Outcome(String tag) {
    this.tag = tag;
  }

  String tag() {
    return tag;
  }
}
