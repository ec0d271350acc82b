package org.milktide.standalone.guidance;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Work on guidance packs; without a subcommand it shows what there is. */
@Command(
    name = "content",
    description = "Work on guidance packs.",
    subcommands = {
      InitCommand.class,
      LintCommand.class,
      PreviewCommand.class,
      DiffCommand.class,
      ReviewCommand.class,
      HelpfulCommand.class
    })
public final class ContentCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Spec private @Nullable CommandSpec spec;

  @Option(names = "--help", usageHelp = true, description = "Shows this.")
  boolean help;

  /** The command as this process was called. */
  public ContentCommand() {
    this(Surroundings.ofProcess());
  }

  ContentCommand(Surroundings surroundings) {
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
