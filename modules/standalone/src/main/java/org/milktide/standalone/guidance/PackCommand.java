package org.milktide.standalone.guidance;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.milktide.content.GuidancePack;
import org.milktide.content.PackProblems;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/**
 * What all commands on packs have in common: all problems of a pack, a line each, and exit code 1;
 * one line and exit code 2 for what was typed wrong.
 */
abstract class PackCommand implements Callable<Integer> {
  @ParentCommand private @Nullable ContentCommand parent;

  @Spec private @Nullable CommandSpec spec;

  @Option(names = "--help", usageHelp = true, description = "Shows this.")
  boolean help;

  /**
   * Does the work.
   *
   * @throws Refused when it cannot be done as typed
   * @throws PackProblems when the pack is wrong
   */
  abstract void run(PrintWriter out) throws IOException;

  /** The exit code of work that was done. */
  int exit() {
    return ExitCode.OK;
  }

  @Override
  public final Integer call() {
    PrintWriter out = Objects.requireNonNull(spec, "run by picocli").commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    try {
      run(out);
      return exit();
    } catch (PackProblems e) {
      e.problems().forEach(err::println);
      return ExitCode.SOFTWARE;
    } catch (Refused e) {
      err.println(e.getMessage());
      return ExitCode.USAGE;
    } catch (IOException | UncheckedIOException e) {
      err.println("milktide: " + e.getMessage());
      return ExitCode.SOFTWARE;
    } finally {
      out.flush();
      err.flush();
    }
  }

  Surroundings surroundings() {
    return Objects.requireNonNull(parent, "a command of content").surroundings();
  }

  /** The directory that was typed, or else the installation's. */
  Optional<Path> directory(@Nullable String typed) {
    Optional<Path> directory =
        Optional.ofNullable(typed).or(() -> surroundings().directory()).map(surroundings()::path);
    directory
        .filter(path -> !Files.isDirectory(path))
        .ifPresent(
            path -> {
              throw new Refused(path + " is not a directory; 'content init DIR' makes one");
            });
    return directory;
  }

  /** The same for a command that cannot do without. */
  Path directoryNeeded(@Nullable String typed) {
    return directory(typed)
        .orElseThrow(() -> new Refused("no pack given: name its DIR, or set MILKTIDE_CONTENT_DIR"));
  }

  /** A directory over our pack, or our pack alone. */
  static GuidancePack pack(Optional<Path> directory) {
    return directory.map(GuidancePack::over).orElseGet(GuidancePack::builtIn);
  }
}
