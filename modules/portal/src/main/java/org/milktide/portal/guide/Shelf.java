package org.milktide.portal.guide;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.milktide.content.Guidance;
import org.milktide.content.GuidancePack;
import org.milktide.domain.id.ItemId;

/** The guidance that everybody may come across, in the order a family meets it. */
final class Shelf {
  /** What is for partners stands by itself, at the end. Loss opens by its own link only. */
  private static final List<String> GROUPS =
      List.of(
          "pregnancy",
          "first-hours",
          "colostrum",
          "milk-coming-in",
          "delayed-onset",
          "transition",
          "let-down",
          "rhythm",
          "composition",
          "feeding-log",
          "maintenance",
          "multiples",
          "preterm",
          "expressing",
          "weaning",
          "safety",
          "guides",
          "service",
          "partner");

  private static final String LOSS = "loss";

  private final GuidancePack pack;

  Shelf(GuidancePack pack) {
    this.pack = pack;
  }

  static boolean isAboutLoss(ItemId id) {
    return id.group().equals(LOSS);
  }

  /** All that is listed. */
  List<Guidance> items() {
    return pack.all().stream()
        .filter(item -> !isAboutLoss(item.id()))
        .sorted(
            Comparator.comparingInt((Guidance item) -> GROUPS.indexOf(item.id().group()))
                .thenComparing(item -> span(item.id()).orElse(Span.AT_ANY_AGE), Span.IN_ORDER)
                .thenComparing(Guidance::id))
        .toList();
  }

  /** When an item is right in a typical family's time. */
  Optional<Span> span(ItemId id) {
    return pack.catalogue().find(id).flatMap(Span::of);
  }

  /** How far apart two items are in a typical family's time; most where that is not known. */
  int hoursBetween(ItemId one, ItemId other) {
    Optional<Span> from = span(one);
    Optional<Span> to = span(other).filter(span -> isAlike(from, span));
    return to.isEmpty() ? Integer.MAX_VALUE : Math.abs(from.orElseThrow().from() - to.get().from());
  }

  private static boolean isAlike(Optional<Span> one, Span other) {
    return one.filter(span -> span.beforeBirth() == other.beforeBirth()).isPresent();
  }
}
