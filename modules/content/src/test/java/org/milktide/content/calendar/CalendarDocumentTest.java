package org.milktide.content.calendar;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.milktide.content.GuidancePack;
import org.milktide.content.Reader;
import org.milktide.domain.id.ItemId;
import org.milktide.domain.testing.KeptDocument;

/** CALENDAR.md says what the built-in pack sends to each sample family. */
class CalendarDocumentTest {
  private static final GuidancePack PACK = GuidancePack.builtIn();
  private static final String INTRODUCTION =
      """
      # The calendar

      Every mail of our pack, for families with the default rhythm (daily 09:00) and quiet hours (21:00-08:00) who signed
      up at 14 weeks, told of the birth at once, never said that milk came in, log nothing, and answered five weeks after
      the birth that the notes are still of use. *Days* counts from the mail before. Made by simulation at every build;
      `CalendarDocumentTest` fails when it is not so any more.
      """;

  private final StringBuilder markdown = new StringBuilder(INTRODUCTION);

  @Test
  void eachSampleFamilyGetsWhatTheCalendarSays() throws IOException {
    for (SampleFamily family : SampleFamilies.all()) {
      family(PackCalendar.of(PACK.catalogue(), family));
    }

    KeptDocument.verify(Path.of("CALENDAR.md"), markdown.toString());
  }

  private void family(PackCalendar calendar) {
    SampleFamily family = calendar.family();
    String name =
        family.name().substring(0, 1).toUpperCase(Locale.ROOT) + family.name().substring(1);
    int items = calendar.mails().stream().mapToInt(mail -> mail.items().size()).sum();
    markdown.append(
        "\n## %s: %s\n\n%d mails with %d items.\n\n"
            .formatted(name, family.about(), calendar.mails().size(), items));
    markdown.append("| when | days | item | title |\n|---|---|---|---|\n");
    calendar.mails().forEach(mail -> mail(family, mail));
  }

  private void mail(SampleFamily family, PackCalendar.Mail mail) {
    String ids = mail.items().stream().map(ItemId::value).collect(Collectors.joining("<br>"));
    String titles =
        mail.items().stream()
            .map(id -> title(family, mail, id))
            .collect(Collectors.joining("<br>"));
    String days = mail.daysSinceLast().map(String::valueOf).orElse("");
    markdown.append("| %s | %s | %s | %s |\n".formatted(mail.age(), days, ids, titles));
  }

  private static String title(SampleFamily family, PackCalendar.Mail mail, ItemId id) {
    LocalDate day = LocalDate.ofInstant(mail.at(), family.zone());
    return PACK.render(id, new Reader(Locale.ENGLISH, family.babies(), day)).title();
  }
}
