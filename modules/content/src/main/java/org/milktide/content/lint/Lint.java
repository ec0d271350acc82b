package org.milktide.content.lint;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.milktide.content.GuidancePack;
import org.milktide.content.PackDraft;
import org.milktide.content.Problem;
import org.milktide.content.calendar.PackCalendar;
import org.milktide.content.calendar.SampleFamilies;

/** Finds what an author should put right in a pack. */
public final class Lint {
  private static final String EXPECTED = ", expected ";

  private static final List<Check> CHECKS =
      List.of(
          new MissingTranslations(),
          new OverlappingIds(),
          new SameFacts(),
          new LooseWords(),
          new ReadingLevels(),
          new FilledPush(),
          new Links(),
          new ShortWindows(),
          new Silences(),
          new Floods());

  private Lint() {}

  /**
   * All findings and the calendars of the sample families.
   *
   * @param today the day on which helplines are held against their verification
   */
  public static LintReport of(PackDraft draft, LocalDate today) {
    Findings findings = new Findings();
    draft.problems().forEach(problem -> findings.add(finding(problem)));
    // A pack with problems sends nothing, so it has no calendar either.
    Optional<GuidancePack> readable = draft.pack();
    List<PackCalendar> calendars =
        draft.problems().isEmpty() && readable.isPresent() ? calendars(readable.get()) : List.of();
    readable.ifPresent(
        pack -> {
          LintedPack linted = new LintedPack(draft, pack, calendars, today);
          CHECKS.forEach(check -> check.look(linted, findings));
        });
    return new LintReport(findings.all(), calendars);
  }

  private static List<PackCalendar> calendars(GuidancePack pack) {
    return SampleFamilies.all().stream()
        .map(family -> PackCalendar.of(pack.catalogue(), family))
        .toList();
  }

  /** What a loader's message expects is the hint. */
  private static Finding finding(Problem problem) {
    String message = problem.message();
    int expected = message.indexOf(EXPECTED);
    return new Finding(
        Severity.ERROR,
        problem.file(),
        problem.line(),
        problem.field(),
        expected < 0 ? message : message.substring(0, expected),
        expected < 0 ? "see the README of the content module" : message.substring(expected + 2));
  }
}
