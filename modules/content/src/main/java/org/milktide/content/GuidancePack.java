package org.milktide.content;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.milktide.domain.advice.Advice;
import org.milktide.domain.guidance.Catalogue;
import org.milktide.domain.id.ItemId;

/** All guidance of an installation: what may be sent when, and in which words. Immutable. */
public final class GuidancePack {
  private final Catalogue catalogue;
  private final SortedMap<ItemId, Guidance> guidance;
  private final Tables tables;
  private final Standings standings;
  private final boolean marked;

  GuidancePack(Collection<Entry> entries, Tables tables, Standings standings) {
    this(
        new Catalogue(entries.stream().map(Entry::item).toList())
            .withNorms(
                NormsTable.fallback(tables.locales()), NormsTable.countries(tables.locales())),
        entries.stream()
            .map(Entry::guidance)
            .collect(Collectors.toMap(Guidance::id, item -> item, (one, _) -> one, TreeMap::new)),
        tables,
        standings,
        false);
  }

  private GuidancePack(
      Catalogue catalogue,
      SortedMap<ItemId, Guidance> guidance,
      Tables tables,
      Standings standings,
      boolean marked) {
    this.catalogue = catalogue;
    this.guidance = guidance;
    this.tables = tables;
    this.standings = standings;
    this.marked = marked;
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

  /**
   * Reads a directory that is laid over the pack that ships with Milktide: the same item replaces
   * ours with all its translations, {@code retired: true} removes it, tables are merged by key.
   *
   * @throws PackProblems when anything in it is wrong, with all that is
   * @throws java.io.UncheckedIOException when the directory cannot be read
   */
  public static GuidancePack over(Path directory) {
    return new PackDirectory(directory).read().overBuiltIn();
  }

  /** This pack as an installation may use it. */
  public GuidancePack under(ReviewPolicy policy) {
    return switch (policy) {
      case REQUIRED -> without(unreviewed());
      case MARKED ->
          new GuidancePack(catalogue, guidance, tables, standings, !unreviewed().isEmpty());
      case OPEN -> this;
    };
  }

  private GuidancePack without(Set<ItemId> items) {
    Set<ItemId> withheld = new HashSet<>(standings.withheld());
    withheld.addAll(items);
    SortedMap<ItemId, Guidance> rest = new TreeMap<>(guidance);
    rest.keySet().removeAll(items);
    Catalogue used = catalogue.only(item -> !items.contains(item.id()));
    return new GuidancePack(
        used, rest, tables, new Standings(withheld, standings.reviews()), marked);
  }

  /** This pack with the same items in a catalogue that knows more of them. */
  public GuidancePack with(Catalogue other) {
    return new GuidancePack(other, guidance, tables, standings, marked);
  }

  /** Whether this pack knows the item and has it for nobody: retired, or held back unreviewed. */
  public boolean isWithheld(ItemId id) {
    return standings.withheld().contains(id);
  }

  /** Whether pages and mails have to say that not all of it is reviewed. */
  public boolean isMarked() {
    return marked;
  }

  /** The reviews of an item, whatever its text was then; in the order they are written down. */
  public List<Review> reviews(ItemId id) {
    return standings.reviews().getOrDefault(id, List.of());
  }

  /** All reviews by item, also of items that are no more. */
  public SortedMap<ItemId, List<Review>> reviews() {
    return Collections.unmodifiableSortedMap(standings.reviews());
  }

  /** The items of which some language was never reviewed, or not as it is now. */
  public Set<ItemId> unreviewed() {
    return guidance.values().stream()
        .filter(item -> !standings.isReviewed(item))
        .map(Guidance::id)
        .collect(Collectors.toCollection(TreeSet::new));
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
    Locale language = item.words().languageFor(reader.locale());
    Wording words = item.words().in(language);
    Filling filling = tables.filling(language, reader);
    String body = filling.markdown(words.body());
    return new RenderedItem(
        id,
        language,
        filling.plain(words.title()),
        filling.plain(words.push()),
        MarkdownText.html(body),
        MarkdownText.plain(body),
        item.sources());
  }

  /** The languages that the pack promises, the base first. */
  public List<Locale> languages() {
    return tables.languages().declared();
  }

  /** Whom to call and when, in a reader's language and for their country. */
  public CallNow callNow(Reader reader) {
    Locale language = tables.callNow().languageFor(reader.locale());
    return tables.callNow().in(language).with(tables.filling(language, reader)::plain);
  }

  /** All signs that can be reported, in the order of the page, in a reader's words. */
  public List<SignLine> signs(Reader reader) {
    return tables.signs().lines(tables, reader);
  }

  /**
   * The words of an advice for one reader: whether its text was reviewed does not matter, because
   * urgent words are never held back.
   *
   * @throws IllegalArgumentException when no advice has that key
   */
  public AdviceText advice(Advice advice, Reader reader) {
    return tables.signs().text(advice, tables, reader);
  }

  /** The keys of all topics, in the order of the keys. */
  public List<String> topics() {
    return List.copyOf(tables.topics().keySet());
  }

  /**
   * A topic's name for a reader.
   *
   * @throws IllegalArgumentException when the pack has no such topic
   */
  public String topic(String key, Locale reader) {
    Translated<String> name = tables.topics().get(key);
    if (name == null) {
      throw new IllegalArgumentException("no topic " + key + " in the pack");
    }
    return name.in(reader);
  }

  /** Long words of a language that texts cannot do without, in lower case. */
  public Set<String> terms(Locale language) {
    return tables.terms().getOrDefault(language, Set.of());
  }

  /** How many diapers are usual where a reader lives, and below how many we ask. */
  public DiaperTable diapers(Locale reader) {
    return tables.locales().region(reader).diapers();
  }

  /** The ISO 3166 codes of the countries that we know, in their order. */
  public List<String> countries() {
    return List.copyOf(tables.locales().countries().keySet());
  }

  /** Whom to call where a reader lives, in their language; everywhere else if that is not known. */
  public HelpLine helpLine(Reader reader) {
    Locale language = tables.words().languageFor(reader.locale());
    String country = reader.locale().getCountry();
    return helpLine(
        tables.locales().countries().containsKey(country) ? country : "",
        tables.locales().region(reader.locale()),
        language,
        reader.today());
  }

  /** The languages, and the kinds of them that countries speak, which call something otherwise. */
  public List<Locale> kindsOfLanguages() {
    return List.copyOf(tables.words().byLanguage().keySet());
  }

  /** Whom to call in each country that we know, in a reader's language, by country code. */
  public List<HelpLine> helpLines(Reader reader) {
    Locale language = tables.words().languageFor(reader.locale());
    return tables.locales().countries().entrySet().stream()
        .map(country -> helpLine(country.getKey(), country.getValue(), language, reader.today()))
        .toList();
  }

  private static HelpLine helpLine(
      String country, Region region, Locale language, LocalDate today) {
    return new HelpLine(
        country,
        region.emergency().in(language),
        region.advice().in(language),
        region.verified(today),
        region.lineWords().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, words -> words.getValue().in(language))));
  }
}
