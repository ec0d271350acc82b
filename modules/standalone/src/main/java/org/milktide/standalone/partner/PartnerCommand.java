package org.milktide.standalone.partner;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Tokens of the partner API; without a subcommand it shows what there is. */
@Command(
    name = "partner",
    description = "Gives tokens of the partner API and takes them back.",
    subcommands = {AddCommand.class, ListCommand.class, RevokeCommand.class})
public final class PartnerCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Spec private @Nullable CommandSpec spec;

  @Option(names = "--help", usageHelp = true, description = "Shows this.")
  boolean help;

  /** The command as this process was called. */
  public PartnerCommand() {
    this(Surroundings.ofProcess());
  }

  PartnerCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  Surroundings surroundings() {
    return surroundings;
  }

  @Override
  public Integer call() {
    CommandLine line = Objects.requireNonNull(spec, "run by picocli").commandLine();
    line.usage(line.getOut());
    return CommandLine.ExitCode.OK;
  }
}
