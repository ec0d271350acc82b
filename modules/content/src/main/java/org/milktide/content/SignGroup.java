package org.milktide.content;

import org.milktide.domain.event.Symptom;

/** Whom a sign of the list is about, as a page groups them. */
public enum SignGroup {
  BABY,
  YOU,
  PREGNANCY;

  static SignGroup of(Symptom symptom) {
    return switch (symptom.of()) {
      case BABY -> BABY;
      case PARENT -> YOU;
      case PREGNANCY -> PREGNANCY;
    };
  }
}
