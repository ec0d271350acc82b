package org.milktide.standalone.simulate;

import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.milktide.content.GuidancePack;
import org.milktide.domain.event.JourneyEvent;
import org.milktide.domain.guidance.Catalogue;
import org.milktide.domain.simulation.Outcome;
import org.milktide.domain.simulation.Simulation;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows what a family would get, when and why, and what it would not get and why. */
@Command(
    name = "simulate",
    sortOptions = false,
    description = "Shows what a family would get, when and why. Needs no services.")
public final class SimulateCommand implements Callable<Integer> {
  @Mixin private final FamilyOptions family = new FamilyOptions();

  @Option(
      names = "--format",
      paramLabel = "table|json|html",
      description = "Default: ${DEFAULT-VALUE}.")
  private String format = "table";

  @Option(names = "--help", usageHelp = true, description = "Shows this.")
  boolean help;

  @Spec private @Nullable CommandSpec spec;

  /** Prints the simulation; a bad option is one line on the error stream and exit code 2. */
  @Override
  public Integer call() {
    CommandLine line = Objects.requireNonNull(spec, "run by picocli").commandLine();
    try {
      EventLines others = family.events == null ? EventLines.NONE : EventLines.read(family.events);
      others.problems().forEach(problem -> print(problem, line.getErr()));
      print(report(others.events()), line.getOut());
      return CommandLine.ExitCode.OK;
    } catch (BadOption e) {
      print(String.valueOf(e.getMessage()), line.getErr());
      return CommandLine.ExitCode.USAGE;
    }
  }

  private String report(List<JourneyEvent> others) {
    Format wanted = Format.read(format);
    Scenario scenario = ScenarioReader.read(family, others, wanted.afterBirth());
    GuidancePack pack = GuidancePack.builtIn();
    Outcome outcome =
        Simulation.run(scenario.events(), catalogue(pack), scenario.happenings().until());
    return switch (wanted) {
      case TABLE -> TableReport.of(scenario, pack, outcome);
      case JSON -> JsonReport.of(outcome);
      case HTML -> HtmlReport.of(scenario, pack, outcome);
    };
  }

  /** Off unless the service allows them, as in the service itself. */
  private Catalogue catalogue(GuidancePack pack) {
    return family.countQuestions
        ? pack.catalogue()
        : pack.catalogue().only(item -> !item.from().anchor().isFromCounts());
  }

  private static void print(String text, PrintWriter to) {
    to.print(text + "\n");
    to.flush();
  }
}
