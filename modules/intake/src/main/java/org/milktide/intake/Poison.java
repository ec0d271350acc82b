package org.milktide.intake;

import org.milktide.domain.wire.BadField;

/** A record, or one event of a batch, that cannot be used, and why. */
record Poison(Origin origin, BadField why) {
  static Poison of(Origin origin, String field, String problem) {
    return new Poison(origin, new BadField(field, problem));
  }

  /** The field and what is wrong with it; in a batch also which event. */
  String reason() {
    Origin.Element element = origin.element();
    String where = element == null ? "" : "event " + element.index() + " of the batch: ";
    return where + why.getMessage();
  }
}
