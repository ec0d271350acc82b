package org.milktide.content;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.milktide.domain.guidance.Catalogue;
import org.milktide.domain.id.ItemId;

/** All guidance of an installation: what may be sent when, and in which words. Immutable. */
public final class GuidancePack {
  private final Catalogue catalogue;
  private final SortedMap<ItemId, Guidance> guidance = new TreeMap<>();
  private final Locales locales;
  private final Placeholders placeholders;
  private final CallNow callNow;

  GuidancePack(Collection<Entry> entries, Locales locales, CallNow callNow) {
    this.catalogue = new Catalogue(entries.stream().map(Entry::item).toList());
    entries.forEach(entry -> guidance.put(entry.item().id(), entry.guidance()));
    this.locales = locales;
    this.placeholders = new Placeholders(locales);
    this.callNow = callNow;
  }

  /** The pack that ships with Milktide. */
  public static GuidancePack builtIn() {
    return PackReader.read(BuiltInFiles.read());
  }

  /**
   * Reads a pack from a directory.
   *
   * @throws PackProblems when anything in it is wrong, with all that is
   * @throws java.io.UncheckedIOException when the directory cannot be read
   */
  public static GuidancePack load(Path directory) {
    return PackReader.read(PackFiles.in(directory));
  }

  /** When and for whom each item is right. */
  public Catalogue catalogue() {
    return catalogue;
  }

  /** The words of an item; empty when the pack has no such item. */
  public Optional<Guidance> find(ItemId id) {
    return Optional.ofNullable(guidance.get(id));
  }

  /** The words of all items, in the order of their ids. */
  public List<Guidance> all() {
    return List.copyOf(guidance.values());
  }

  /**
   * The words of an item for one reader.
   *
   * @throws IllegalArgumentException when the pack has no such item
   */
  public RenderedItem render(ItemId id, Reader reader) {
    Guidance item =
        find(id).orElseThrow(() -> new IllegalArgumentException("no item " + id + " in the pack"));
    String body = placeholders.fill(item.body(), reader, MarkdownText::escape);
    return new RenderedItem(
        id,
        plain(item.title(), reader),
        plain(item.push(), reader),
        MarkdownText.html(body),
        MarkdownText.plain(body),
        item.sources());
  }

  /** Whom to call and when, for a reader in this locale's country. */
  public CallNow callNow(Locale locale) {
    return CallNowText.fill(callNow, placeholders, new Reader(locale, 1));
  }

  /** Whom to call in each country that we know, in the order of the country codes. */
  public List<HelpLine> helpLines() {
    return locales.helpLines();
  }

  private String plain(String text, Reader reader) {
    return placeholders.fill(text, reader, UnaryOperator.identity());
  }
}
