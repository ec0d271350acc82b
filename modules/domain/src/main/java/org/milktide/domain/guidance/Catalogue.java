package org.milktide.domain.guidance;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.milktide.domain.id.ItemId;

/** All items of an installation, in the order of their ids. */
public final class Catalogue {
  private final List<Item> items;
  private final Map<ItemId, Item> byId;
  private final Map<ItemId, Instant> since;
  private final Norms norms;
  private final Map<String, Norms> normsByCountry;
  private final long revision;

  /**
   * Gathers the items of an installation.
   *
   * @throws IllegalArgumentException when two items have the same id
   */
  public Catalogue(Collection<Item> items) {
    this(items, Map.of(), Norms.DEFAULT, Map.of());
  }

  private Catalogue(
      Collection<Item> items,
      Map<ItemId, Instant> since,
      Norms norms,
      Map<String, Norms> normsByCountry) {
    this.items = items.stream().sorted(Comparator.comparing(Item::id)).toList();
    this.byId =
        this.items.stream()
            .collect(
                Collectors.toMap(
                    Item::id,
                    Function.identity(),
                    (one, other) -> {
                      throw new IllegalArgumentException("two items have the id " + one.id());
                    }));
    this.since = Map.copyOf(since);
    this.norms = norms;
    this.normsByCountry = Map.copyOf(normsByCountry);
    this.revision = Revisions.of(this.items, editions(norms, normsByCountry));
  }

  /** The same items, of which it is known since when they have been as they are. */
  public Catalogue dated(Map<ItemId, Instant> dates) {
    return new Catalogue(items, dates, norms, normsByCountry);
  }

  private static String editions(Norms norms, Map<String, Norms> byCountry) {
    return norms.version()
        + byCountry.values().stream().map(Norms::version).sorted().collect(Collectors.joining());
  }

  /**
   * The same items, with the numbers of a reader's country.
   *
   * @param fallback where the country is not known
   * @param countries by ISO 3166 code
   */
  public Catalogue withNorms(Norms fallback, Map<String, Norms> countries) {
    return new Catalogue(items, since, fallback, countries);
  }

  /** The same without the items that some do not let pass. */
  public Catalogue only(Predicate<Item> passes) {
    return new Catalogue(items.stream().filter(passes).toList(), since, norms, normsByCountry);
  }

  /** The numbers for a reader of this language and country. */
  public Norms norms(Locale reader) {
    return normsByCountry.getOrDefault(reader.getCountry(), norms);
  }

  public List<Item> items() {
    return items;
  }

  public Optional<Item> find(ItemId id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** Since when an item has been as it is; without a date it always has. */
  public Instant since(ItemId id) {
    return since.getOrDefault(id, Instant.MIN);
  }

  /** Another plan may come of another revision; the dates are no part of it. */
  public long revision() {
    return revision;
  }

  /** Tells what an item asks for from what it asked for before. */
  public static long revisionOf(Item item) {
    return Revisions.of(item);
  }
}
