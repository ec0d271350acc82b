package org.milktide.standalone.partner;

import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.milktide.standalone.StartupProblem;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/**
 * What all commands on tokens have in common: one line and exit code 2 for what was typed wrong,
 * one line and exit code 1 where it cannot be done.
 */
abstract class TokenCommand implements Callable<Integer> {
  @ParentCommand private @Nullable PartnerCommand parent;

  @Spec private @Nullable CommandSpec spec;

  @Option(names = "--help", usageHelp = true, description = "Shows this.")
  boolean help;

  /**
   * Does the work.
   *
   * @param out for programs
   * @param err for people
   * @throws IllegalArgumentException for what was typed wrong
   * @throws StartupProblem where it cannot be done
   */
  abstract void run(PrintWriter out, PrintWriter err);

  @Override
  public final Integer call() {
    CommandLine line = Objects.requireNonNull(spec, "run by picocli").commandLine();
    PrintWriter out = line.getOut();
    PrintWriter err = line.getErr();
    try {
      run(out, err);
      return ExitCode.OK;
    } catch (IllegalArgumentException e) {
      err.println(e.getMessage());
      return ExitCode.USAGE;
    } catch (StartupProblem e) {
      err.println("milktide: " + e.getMessage());
      return ExitCode.SOFTWARE;
    } finally {
      out.flush();
      err.flush();
    }
  }

  Surroundings surroundings() {
    return Objects.requireNonNull(parent, "a command of partner").surroundings();
  }
}
