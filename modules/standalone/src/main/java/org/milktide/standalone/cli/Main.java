package org.milktide.standalone.cli;

import org.milktide.app.StartLine;
import org.milktide.standalone.guidance.ContentCommand;
import org.milktide.standalone.partner.PartnerCommand;
import org.milktide.standalone.simulate.SimulateCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program behind {@code ./milktide}. */
@Command(
    name = "milktide",
    description = "The right breastfeeding guidance at the right moment.",
    mixinStandardHelpOptions = true,
    subcommands = {
      DemoCommand.class,
      UpCommand.class,
      SimulateCommand.class,
      ContentCommand.class,
      PartnerCommand.class
    })
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    CommandLine commands =
        new CommandLine(new Main())
            .setParameterExceptionHandler(
                (failure, arguments) -> {
                  failure.getCommandLine().getErr().println(failure.getMessage());
                  return 2;
                })
            .setExecutionExceptionHandler(
                (failure, command, parsed) -> {
                  System.err.println("milktide: " + StartLine.of(failure));
                  return 1;
                });
    System.exit(commands.execute(args));
  }
}
