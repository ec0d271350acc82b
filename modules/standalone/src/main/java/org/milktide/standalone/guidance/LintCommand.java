package org.milktide.standalone.guidance;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.milktide.content.PackDraft;
import org.milktide.content.lint.Lint;
import org.milktide.content.lint.LintReport;
import org.milktide.content.lint.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;

/** Prints a pack's calendar and everything that its author should put right. */
@Command(
    name = "lint",
    description = "Says what is wrong in a pack, with file, line and a hint; warnings do not fail.")
final class LintCommand extends PackCommand {
  @Parameters(
      arity = "0..1",
      paramLabel = "DIR",
      description = "Laid over our pack. Default: MILKTIDE_CONTENT_DIR, or our pack alone.")
  private @Nullable String directory;

  private boolean hasErrors;

  @Override
  void run(PrintWriter out) {
    Optional<Path> over = directory(directory);
    PackDraft draft = over.map(PackDraft::over).orElseGet(PackDraft::builtIn);
    LocalDate today = LocalDate.ofInstant(surroundings().clock().instant(), ZoneOffset.UTC);
    LintReport report = Lint.of(draft, today);
    hasErrors = report.count(Severity.ERROR) > 0;
    LintLines.of(draft, report, today).forEach(out::println);
  }

  @Override
  int exit() {
    return hasErrors ? ExitCode.SOFTWARE : ExitCode.OK;
  }
}
