package org.milktide.content;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.id.ItemId;

/**
 * What a file's path says: {@code items/colostrum/first-day.es.md} is that item in Spanish.
 *
 * @param language the tag between the dots; empty for the item itself
 */
record ItemPath(ItemId id, Optional<String> language) {
  static final String ROOT = "items/";

  /** Ids never change once published, so a new group is a decision and not a new directory. */
  private static final Set<String> GROUPS =
      Set.of(
          "pregnancy",
          "first-hours",
          "colostrum",
          "milk-coming-in",
          "delayed-onset",
          "transition",
          "maintenance",
          "rhythm",
          "composition",
          "let-down",
          "feeding-log",
          "safety",
          "multiples",
          "preterm",
          "expressing",
          "weaning",
          "loss",
          "partner",
          "guides",
          "service");

  private static final Pattern FORM =
      Pattern.compile(ROOT + "([^/]+)/([a-z0-9]+(?:-[a-z0-9]+)*)(?:\\.([A-Za-z0-9-]+))?\\.md");

  static @Nullable ItemPath read(String file, Problems.In problems) {
    Matcher path = FORM.matcher(file);
    if (!path.matches()) {
      problems.add(
          1,
          "file",
          "does not belong in a pack, expected items/<group>/<name>.md in lower case with hyphens");
      return null;
    }
    String group = path.group(1);
    if (!GROUPS.contains(group)) {
      problems.add(
          1,
          "file",
          "unknown group '" + group + "', expected one of " + Names.list(new TreeSet<>(GROUPS)));
      return null;
    }
    return new ItemPath(
        new ItemId(group + "." + path.group(2)), Optional.ofNullable(path.group(3)));
  }

  static boolean isTranslation(String file) {
    Matcher path = FORM.matcher(file);
    return path.matches() && path.group(3) != null;
  }

  /** Whether a file is a translation of the item that stands in another. */
  static boolean isTranslationOf(String file, String item) {
    return isTranslation(file)
        && item.endsWith(".md")
        && file.startsWith(item.substring(0, item.length() - "md".length()));
  }

  /** Where the item itself stands. */
  static String of(ItemId id) {
    return ROOT + id.value().replace('.', '/') + ".md";
  }

  /** Where its words in another language stand. */
  static String of(ItemId id, Locale language) {
    return ROOT + id.value().replace('.', '/') + "." + language.toLanguageTag() + ".md";
  }
}
