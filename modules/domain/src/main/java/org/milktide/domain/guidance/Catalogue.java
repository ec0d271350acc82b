package org.milktide.domain.guidance;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.milktide.domain.id.ItemId;

/** All items of an installation, in the order of their ids. */
public final class Catalogue {
  private final List<Item> items;
  private final Map<ItemId, Item> byId;

  /**
   * Gathers the items of an installation.
   *
   * @throws IllegalArgumentException when two items have the same id
   */
  public Catalogue(Collection<Item> items) {
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
  }

  public List<Item> items() {
    return items;
  }

  public Optional<Item> find(ItemId id) {
    return Optional.ofNullable(byId.get(id));
  }
}
