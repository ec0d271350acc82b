package org.milktide.content;

import java.util.Locale;
import java.util.function.UnaryOperator;
import org.milktide.content.Placeholder.ByNumber;
import org.milktide.content.Placeholder.Dirties;
import org.milktide.content.Placeholder.Slot;
import org.milktide.content.Placeholder.Wets;
import org.milktide.content.StorageTime.Where;
import org.milktide.domain.advice.DryHours;

/**
 * Fills checked texts of one language for one reader.
 *
 * @param language of the texts, with the reader's country
 */
record Filling(Locale language, Words words, Region region, Reader reader) {
  /** A text that is plain from the start. */
  String plain(String text) {
    return fill(text, UnaryOperator.identity());
  }

  /** Markdown; what is filled in is words and never Markdown. */
  String markdown(String text) {
    return fill(text, MarkdownText::escape);
  }

  /**
   * Words come before values: a country's own words need no replacing, and a name may have none.
   */
  private String fill(String text, UnaryOperator<String> escape) {
    String chosen =
        Placeholders.fill(
            text,
            (placeholder, written) ->
                placeholder instanceof ByNumber(String one, String many)
                    ? (reader.babies() == 1 ? one : many)
                    : written);
    return Placeholders.fill(
        words.regional().in(chosen), (placeholder, _) -> escape.apply(value(placeholder)));
  }

  private String value(Placeholder placeholder) {
    return switch (placeholder) {
      case Slot slot -> value(slot);
      case Wets(int day) -> String.valueOf(region.diapers().wetOn(day));
      case Dirties(int day) -> String.valueOf(region.diapers().dirtyOn(day));
      case ByNumber choice -> throw new IllegalStateException(choice + " was not chosen");
    };
  }

  private String value(Slot slot) {
    String baby = reader.babies() == 1 ? words.baby() : words.babies();
    return switch (slot) {
      case BABY -> baby;
      case BABY_FIRST -> Sentence.start(baby, language);
      case ADVICE_LINE -> region.advice().in(language);
      case EMERGENCY_NUMBER -> region.emergency().in(language);
      case FEEDING_LINE -> region.line(LineKind.FEEDING, language, reader.today());
      case MOOD_LINE -> region.line(LineKind.MOOD, language, reader.today());
      case LOSS_LINE -> region.line(LineKind.LOSS, language, reader.today());
      case AGE -> words.ages().say(reader.age());
      case DRY_HOURS -> String.valueOf(reader.age().map(DryHours::at).orElse(DryHours.SHORTEST));
      case STORAGE_ROOM -> storage(Where.ROOM);
      case STORAGE_FRIDGE -> storage(Where.FRIDGE);
      case STORAGE_FREEZER -> storage(Where.FREEZER);
      case STORAGE_THAWED -> storage(Where.THAWED);
      case STORAGE_LEFTOVER -> storage(Where.LEFTOVER);
    };
  }

  private String storage(Where where) {
    return words.storage().say(where, region.storage(where));
  }
}
