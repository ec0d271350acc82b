package org.milktide.standalone.guidance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.milktide.content.GuidancePack;
import org.milktide.content.PackDraft;
import org.milktide.content.Reader;
import org.milktide.content.calendar.PackCalendar;
import org.milktide.content.calendar.Silence;
import org.milktide.content.lint.Finding;
import org.milktide.content.lint.LintReport;
import org.milktide.content.lint.Severity;
import org.milktide.domain.id.ItemId;

/** What lint found, for a terminal: the calendar first, so that the findings stand at the end. */
final class LintLines {
  private final LocalDate today;
  private final List<String> lines = new ArrayList<>();

  private LintLines(LocalDate today) {
    this.today = today;
  }

  static List<String> of(PackDraft draft, LintReport report, LocalDate today) {
    LintLines all = new LintLines(today);
    if (report.calendars().isEmpty()) {
      all.lines.add("No calendar: a pack that cannot be loaded sends nothing.");
    } else {
      draft.pack().ifPresent(pack -> all.calendar(pack, report.calendars().getFirst()));
      all.silences(report.calendars());
    }
    all.lines.add("");
    report.findings().stream().map(Finding::toString).forEach(all.lines::add);
    all.lines.add(sum(draft, report));
    return all.lines;
  }

  /** Every mail to the first sample family. */
  private void calendar(GuidancePack pack, PackCalendar calendar) {
    lines.add(
        "The calendar of the %s family: %s."
            .formatted(calendar.family().name(), calendar.family().about()));
    for (PackCalendar.Mail mail : calendar.mails()) {
      String days = mail.daysSinceLast().map(count -> "+" + count + " d").orElse("");
      String when = mail.age();
      for (ItemId id : mail.items()) {
        lines.add("  %-18s %5s  %-36s %s".formatted(when, days, id, title(pack, calendar, id)));
        when = "";
        days = "";
      }
    }
    lines.add("");
  }

  private String title(GuidancePack pack, PackCalendar calendar, ItemId id) {
    Locale base = pack.languages().getFirst();
    return pack.render(id, new Reader(base, calendar.family().babies(), today)).title();
  }

  private void silences(List<PackCalendar> calendars) {
    lines.add(
        "Longest silence in days, from 16 weeks to week 6 after the birth, and to 12 months:");
    for (PackCalendar calendar : calendars) {
      List<Silence> silences = Silence.of(calendar);
      lines.add(
          "  %-10s %4d %4d  in %d mails%s"
              .formatted(
                  calendar.family().name(),
                  Silence.longest(silences, true),
                  Silence.longest(silences, false),
                  calendar.mails().size(),
                  calendar.family().isPromised() ? "" : ", written to less often on purpose"));
    }
  }

  private static String sum(PackDraft draft, LintReport report) {
    String languages =
        draft
            .pack()
            .map(
                pack ->
                    pack.languages().stream()
                        .map(Locale::toLanguageTag)
                        .collect(Collectors.joining(", ", " in ", "")))
            .orElse("");
    return "%d errors, %d warnings; %d items%s"
        .formatted(
            report.count(Severity.ERROR),
            report.count(Severity.WARNING),
            draft.items().size(),
            languages);
  }
}
