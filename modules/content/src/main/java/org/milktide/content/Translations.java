package org.milktide.content;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.id.ItemId;

/** The items' words in other languages, from the files beside them. */
final class Translations {
  private final PackFiles files;
  private final Languages languages;
  private final Problems problems;
  private final Map<ItemId, SortedMap<String, Wording>> byItem = new TreeMap<>();

  private Translations(PackFiles files, Languages languages, Problems problems) {
    this.files = files;
    this.languages = languages;
    this.problems = problems;
  }

  /** Reads and checks every translation, shown or not. */
  static Translations read(PackFiles files, Languages languages, Problems problems) {
    Translations translations = new Translations(files, languages, problems);
    files.bytes().keySet().stream().filter(ItemPath::isTranslation).forEach(translations::add);
    return translations;
  }

  private void add(String file) {
    ItemPath path = ItemPath.read(file, problems.in(file));
    Locale language = path == null ? null : language(file, path);
    if (path == null || language == null) {
      return;
    }
    ItemFile parts =
        ItemFile.read(path.id(), language, files.text(file, problems), problems.in(file));
    if (parts == null) {
      return;
    }
    parts.fields().allowOnly(WordingReader.FIELDS);
    Wording words = WordingReader.read(parts);
    if (words != null && languages.shows(language)) {
      byItem.computeIfAbsent(path.id(), _ -> new TreeMap<>()).put(language.toLanguageTag(), words);
    }
  }

  private @Nullable Locale language(String file, ItemPath path) {
    String item = ItemPath.of(path.id());
    String tag = path.language().orElseThrow();
    Optional<Locale> language = Languages.tag(tag);
    if (language.isEmpty()) {
      problems.add(file, 1, "file", Languages.noLanguage(tag));
    } else if (language.get().equals(languages.base())) {
      problems.add(file, 1, "file", "is in the base language, expected its words in " + item);
    } else if (!files.bytes().containsKey(item)) {
      problems.add(file, 1, "file", "translates nothing, expected an item " + item);
    } else {
      return language.get();
    }
    return null;
  }

  /** An item's words, and what they are in other languages. */
  Translated<Wording> of(ItemId id, Wording words) {
    Translated<Wording> all = Translated.onlyIn(languages.base(), words);
    SortedMap<String, Wording> others = byItem.getOrDefault(id, new TreeMap<>());
    Map<Locale, Wording> byLanguage = new LinkedHashMap<>();
    others.forEach((tag, wording) -> byLanguage.put(Locale.forLanguageTag(tag), wording));
    return all.with(byLanguage);
  }
}
