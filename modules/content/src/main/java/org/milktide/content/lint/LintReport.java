package org.milktide.content.lint;

import java.util.List;
import org.milktide.content.calendar.PackCalendar;

/**
 * What lint found.
 *
 * @param findings in the order of files and lines
 * @param calendars of the sample families; empty when the pack cannot be loaded
 */
public record LintReport(List<Finding> findings, List<PackCalendar> calendars) {
  public LintReport {
    findings = List.copyOf(findings);
    calendars = List.copyOf(calendars);
  }

  public long count(Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }
}
