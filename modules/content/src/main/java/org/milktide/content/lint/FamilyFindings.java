package org.milktide.content.lint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.milktide.content.calendar.SampleFamily;
import org.milktide.domain.id.ItemId;

/** Findings about families: what several of them find at one place is told once. */
final class FamilyFindings {
  private final LintedPack linted;
  private final Map<Place, List<Found>> byPlace = new LinkedHashMap<>();

  private record Place(ItemId item, String field) {}

  private record Found(String family, String what) {}

  FamilyFindings(LintedPack linted) {
    this.linted = linted;
  }

  /**
   * A family finds something at a field of an item.
   *
   * @param what goes on from "the ordinary family "
   */
  void add(SampleFamily family, ItemId item, String field, String what) {
    byPlace
        .computeIfAbsent(new Place(item, field), _ -> new ArrayList<>())
        .add(new Found(family.name(), what));
  }

  void report(Findings findings, String hint) {
    byPlace.forEach(
        (place, found) ->
            findings.error(linted.place(place.item()), place.field(), message(found), hint));
  }

  private static String message(List<Found> found) {
    Found first = found.getFirst();
    List<String> others =
        found.stream()
            .map(Found::family)
            .filter(family -> !family.equals(first.family()))
            .distinct()
            .toList();
    String also = others.isEmpty() ? "" : " (also: " + String.join(", ", others) + ")";
    return "the %s family %s%s".formatted(first.family(), first.what(), also);
  }
}
