package org.milktide.portal.guide;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.milktide.content.GuidancePack;
import org.milktide.content.HelpLine;
import org.milktide.content.Library;
import org.milktide.content.LineKind;
import org.milktide.content.PhoneLine;
import org.milktide.content.Reader;
import org.milktide.portal.view.HelpView;
import org.milktide.portal.view.HelpView.Choice;
import org.milktide.portal.view.HelpView.Emergency;
import org.milktide.portal.view.HelpView.Line;
import org.milktide.portal.view.HelpView.Phone;
import org.milktide.portal.view.ItemLine;
import org.milktide.portal.view.Words;
import org.springframework.stereotype.Component;

/** Puts the page together that says whom to call. A number that nobody checked is not on it. */
@Component
final class HelpPage {
  private static final String SAFETY = "safety";

  private final Library library;
  private final Readers readers;
  private final Titles titles;

  HelpPage(Library library, Readers readers, Titles titles) {
    this.library = library;
    this.readers = readers;
    this.titles = titles;
  }

  /** Whether the guidance in force knows whom to call in a country. */
  boolean knows(String country) {
    return library.get().countries().contains(country);
  }

  HelpView of(Words words) {
    GuidancePack pack = library.get();
    Reader reader = readers.of(words, 1);
    HelpLine own = pack.helpLine(reader);
    Locale language = words.language();
    return new HelpView(
        pack.callNow(reader).parts(),
        choices(pack, own, language),
        own.country().isEmpty() ? null : own.countryName(language),
        lines(own, language),
        numbers(pack, reader, language),
        more(pack, words));
  }

  private static List<Choice> choices(GuidancePack pack, HelpLine own, Locale language) {
    return pack.countries().stream()
        .map(
            code ->
                new Choice(
                    code,
                    Locale.of("", code).getDisplayCountry(language),
                    code.equals(own.country())))
        .sorted(Comparator.comparing(Choice::name, Collator.getInstance(language)))
        .toList();
  }

  private static List<Line> lines(HelpLine own, Locale language) {
    List<Line> lines = new ArrayList<>();
    lines.add(
        own.hasEmergencyNumber()
            ? new Line("emergency", "", List.of(new Phone("", own.emergency(), "", null)))
            : new Line("emergency", own.emergency(), List.of()));
    lines.add(new Line("advice", own.advice(), phones(own.lines(LineKind.CLINICAL), language)));
    for (LineKind kind : List.of(LineKind.FEEDING, LineKind.MOOD, LineKind.LOSS)) {
      List<Phone> phones = phones(own.lines(kind), language);
      String instead = own.words().getOrDefault(kind, own.advice());
      lines.add(new Line(Keys.of(kind), phones.isEmpty() ? instead : "", phones));
    }
    return lines;
  }

  private static List<Phone> phones(List<PhoneLine> lines, Locale language) {
    return lines.stream()
        .map(
            line ->
                new Phone(
                    line.name(),
                    line.number(),
                    line.hours().map(hours -> hours.in(language)).orElse(""),
                    line.url().map(Object::toString).orElse(null)))
        .toList();
  }

  private static List<Emergency> numbers(GuidancePack pack, Reader reader, Locale language) {
    return pack.helpLines(reader).stream()
        .map(line -> new Emergency(line.countryName(language), line.emergency(), line.advice()))
        .sorted(Comparator.comparing(Emergency::country, Collator.getInstance(language)))
        .toList();
  }

  private List<ItemLine> more(GuidancePack pack, Words words) {
    return new Shelf(pack)
        .items().stream()
            .filter(item -> item.id().group().equals(SAFETY))
            .map(item -> titles.line(item.id(), 1, words, ""))
            .toList();
  }
}
