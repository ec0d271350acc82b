package org.milktide.content.lint;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.milktide.content.Guidance;
import org.milktide.content.GuidancePack;
import org.milktide.content.ItemText;
import org.milktide.content.PackDraft;
import org.milktide.content.Wording;
import org.milktide.content.calendar.PackCalendar;
import org.milktide.domain.id.ItemId;

/** A pack under the checks, with the places where everything in it stands. */
final class LintedPack {
  /** The field that stands for the text below the front matter. */
  static final String BODY = "body";

  /** The field that stands for a whole file. */
  static final String FILE = "file";

  private final PackDraft draft;
  private final GuidancePack pack;
  private final LocalDate today;
  private final List<PackCalendar> calendars;
  private final Map<Place, ItemText> places = new LinkedHashMap<>();

  private record Place(ItemId id, Locale language) {}

  LintedPack(PackDraft draft, GuidancePack pack, List<PackCalendar> calendars, LocalDate today) {
    this.draft = draft;
    this.pack = pack;
    this.today = today;
    this.calendars = List.copyOf(calendars);
    for (ItemText text : draft.texts(pack.languages().getFirst())) {
      places.put(new Place(text.id(), text.language()), text);
    }
  }

  PackDraft draft() {
    return draft;
  }

  GuidancePack pack() {
    return pack;
  }

  LocalDate today() {
    return today;
  }

  List<PackCalendar> calendars() {
    return calendars;
  }

  Locale base() {
    return pack.languages().getFirst();
  }

  /** Where an item's own file stands. */
  ItemText place(ItemId id) {
    return place(id, base());
  }

  /** Where an item's words in a language stand; there is a place for all that was read. */
  ItemText place(ItemId id, Locale language) {
    return Objects.requireNonNull(places.get(new Place(id, language)), id::value);
  }

  /** Every item in every language that it is in and that readers see. */
  void eachText(BiConsumer<ItemText, Wording> look) {
    for (Guidance item : pack.all()) {
      item.words()
          .byLanguage()
          .forEach((language, words) -> look.accept(place(item.id(), language), words));
    }
  }
}
