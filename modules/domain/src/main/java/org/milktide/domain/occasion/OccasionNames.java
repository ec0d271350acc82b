package org.milktide.domain.occasion;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.milktide.domain.id.BabyId;
import org.milktide.domain.id.Occurrence;

/** Names of occasions; a baby's own may be too long for one, and then stands in it as a number. */
final class OccasionNames {
  private static final int LONGEST = 20;

  private OccasionNames() {}

  /** A name like {@code few-feeds:A:d5}. */
  static Occurrence of(String what, BabyId baby, String which) {
    return new Occurrence(what + ":" + shortened(baby.value()) + ":" + which);
  }

  private static String shortened(String baby) {
    return baby.length() <= LONGEST
        ? baby
        : UUID.nameUUIDFromBytes(baby.getBytes(StandardCharsets.UTF_8)).toString().substring(0, 18);
  }
}
