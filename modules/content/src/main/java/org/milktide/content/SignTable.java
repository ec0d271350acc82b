package org.milktide.content;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.milktide.domain.advice.Advice;
import org.milktide.domain.advice.AdviceKind;

/**
 * The signs that can be reported and what is answered to them.
 *
 * @param signs in the order of the page
 */
record SignTable(List<SignWords> signs, Map<AdviceKind, AdviceWords> advice) {
  SignTable {
    signs = List.copyOf(signs);
    advice = Map.copyOf(advice);
  }

  List<SignLine> lines(Tables tables, Reader reader) {
    return signs.stream().map(sign -> line(sign, tables, reader)).toList();
  }

  private static SignLine line(SignWords sign, Tables tables, Reader reader) {
    Locale language = sign.ask().languageFor(reader.locale());
    return new SignLine(
        sign.symptom(),
        sign.group(),
        tables.filling(language, reader).plain(sign.ask().in(language)));
  }

  AdviceText text(Advice given, Tables tables, Reader reader) {
    AdviceKind kind =
        AdviceKind.of(given.key())
            .orElseThrow(() -> new IllegalArgumentException("no advice " + given.key()));
    AdviceWords words = Objects.requireNonNull(advice.get(kind));
    Locale language = words.text().languageFor(reader.locale());
    String markdown = tables.filling(language, reader).markdown(words.text().in(language));
    return new AdviceText(
        given,
        language,
        MarkdownText.html(markdown),
        MarkdownText.plain(markdown),
        words.sources());
  }
}
