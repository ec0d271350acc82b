package org.milktide.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.milktide.content.StorageTime.Where;

/**
 * What depends on a country.
 *
 * @param emergency a number, or words where we know none
 * @param advice whom to ask when it is not an emergency; words, never a number
 * @param lineWords what to say of a helpline whose number nobody verified
 * @param birthWeightBackDay the day of life by which the birth weight is commonly back
 * @param lines helplines, the one to name first coming first
 */
record Region(
    Translated<String> emergency,
    Translated<String> advice,
    Map<LineKind, Translated<String>> lineWords,
    DiaperTable diapers,
    Map<Where, StorageTime> storage,
    int birthWeightBackDay,
    List<PhoneLine> lines) {
  Region {
    lineWords = Map.copyOf(lineWords);
    storage = Map.copyOf(storage);
    lines = List.copyOf(lines);
  }

  StorageTime storage(Where where) {
    return Objects.requireNonNull(storage.get(where));
  }

  /** Name and number of a helpline that was verified lately, else words. */
  String line(LineKind kind, Locale language, LocalDate today) {
    Optional<PhoneLine> verified =
        verified(today).stream().filter(line -> line.kind() == kind).findFirst();
    return verified
        .map(PhoneLine::named)
        .orElseGet(() -> Objects.requireNonNull(lineWords.get(kind)).in(language));
  }

  List<PhoneLine> verified(LocalDate today) {
    return lines.stream().filter(line -> line.isVerified(today)).toList();
  }
}
