package org.milktide.content;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.milktide.content.StorageTime.Where;
import org.milktide.domain.guidance.Norms;

/** The numbers of {@code locales.yaml} that decisions are made with, each with its edition. */
final class NormsTable {
  private static final int DAYS_OF_A_MONTH = 30;
  private static final int LETTERS = 8;

  private NormsTable() {}

  static Norms fallback(Locales locales) {
    return norms("default", locales.fallback());
  }

  /** By ISO 3166 code. */
  static SortedMap<String, Norms> countries(Locales locales) {
    SortedMap<String, Norms> norms = new TreeMap<>();
    for (Map.Entry<String, Region> country : locales.countries().entrySet()) {
      norms.put(country.getKey(), norms(country.getKey(), country.getValue()));
    }
    return norms;
  }

  private static Norms norms(String name, Region region) {
    DiaperTable diapers = region.diapers();
    Norms numbers =
        new Norms(
            diapers.askBelow(),
            diapers.wet(),
            diapers.dirty(),
            region.birthWeightBackDay(),
            keeps(region.storage(Where.FRIDGE)),
            keeps(region.storage(Where.FREEZER)),
            "");
    return numbers.edition(name + "-" + hash(numbers.toString()));
  }

  /** The shorter time, since nobody tells us how cold it is there. */
  private static Duration keeps(StorageTime time) {
    int amount = time.unsure().orElse(time.amount());
    return switch (time.unit()) {
      case HOURS -> Duration.ofHours(amount);
      case DAYS -> Duration.ofDays(amount);
      case MONTHS -> Duration.ofDays((long) amount * DAYS_OF_A_MONTH);
    };
  }

  private static String hash(String text) {
    return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8))
        .toString()
        .substring(0, LETTERS);
  }
}
