package org.milktide.content;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.id.ItemId;

/**
 * Reads {@code reviews.yaml}: who has reviewed which item, and what the text was. An item that a
 * pack does not have may stand in it, as one that was retired.
 */
final class ReviewTable {
  static final String FILE = "reviews.yaml";

  private static final String FIELD = "reviewed";
  private static final String NONE = "none";
  private static final Set<String> FIELDS = Set.of("by", "role", "at", "hashes");

  private ReviewTable() {}

  static SortedMap<ItemId, List<Review>> read(Fields table) {
    table.allowOnly(Set.of(FIELD));
    SortedMap<ItemId, List<Review>> reviews = new TreeMap<>();
    if (table.isText(FIELD, NONE)) {
      return reviews;
    }
    Fields items = table.nested(FIELD);
    if (items != null) {
      for (String name : items.names()) {
        id(items, name).ifPresent(id -> reviews.put(id, reviews(items.list(name))));
      }
    }
    return reviews;
  }

  private static Optional<ItemId> id(Fields items, String name) {
    try {
      return Optional.of(new ItemId(name));
    } catch (IllegalArgumentException e) {
      items.report(name, "is no item, expected an id like colostrum.first-day");
      return Optional.empty();
    }
  }

  private static List<Review> reviews(List<Fields> list) {
    List<Review> reviews = new ArrayList<>();
    for (Fields fields : list) {
      Review review = review(fields);
      if (review != null) {
        reviews.add(review);
      }
    }
    return reviews;
  }

  private static @Nullable Review review(Fields fields) {
    fields.allowOnly(FIELDS);
    String by = fields.text("by");
    String role = fields.text("role");
    Instant at = at(fields);
    Fields byLanguage = fields.nested("hashes");
    Map<Locale, String> hashes = byLanguage == null ? Map.of() : hashes(byLanguage);
    return by == null || role == null || at == null ? null : new Review(by, role, at, hashes);
  }

  private static @Nullable Instant at(Fields fields) {
    String text = fields.text("at");
    try {
      return text == null ? null : Instant.parse(text);
    } catch (DateTimeParseException e) {
      fields.report("at", "'" + text + "' is no instant, expected one like 2027-01-31T10:00:00Z");
      return null;
    }
  }

  private static Map<Locale, String> hashes(Fields fields) {
    Map<Locale, String> hashes = new LinkedHashMap<>();
    for (String tag : fields.names()) {
      String hash = fields.text(tag);
      Optional<Locale> language = Languages.tag(tag);
      if (language.isEmpty()) {
        fields.report(tag, Languages.noLanguage(tag));
      } else if (hash != null) {
        hashes.put(language.get(), hash);
      }
    }
    return hashes;
  }
}
