package org.milktide.standalone.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.milktide.standalone.StartupProblem;

/** Runs PostgreSQL's programs, as another user where this process is root. */
final class Programs {
  private final Path home;
  private final List<String> prefix;

  private Programs(Path home, List<String> prefix) {
    this.home = home;
    this.prefix = prefix;
  }

  /** The programs in a folder, by a way this system allows. */
  static Programs in(Path home) throws IOException {
    if (!isRoot()) return new Programs(home, List.of());
    // PostgreSQL refuses to run as root. In a user namespace of its own without a mapping it runs
    // as nobody, yet keeps the access to its files and has no other.
    List<String> unshare = List.of("unshare", "--user");
    if (execute(with(unshare, "true")).status() != 0) {
      throw new StartupProblem(
          "PostgreSQL does not run as root and this system lets root start nothing as another user"
              + " (unshare --user fails): run Milktide as an ordinary user.");
    }
    return new Programs(home, unshare);
  }

  /**
   * Runs a program to its end and returns what it printed.
   *
   * @throws ProgramFailed if it does not end well
   */
  String run(String program, List<String> arguments) throws IOException {
    List<String> command = with(prefix, home.resolve("bin").resolve(program).toString());
    command.addAll(arguments);
    Result result = execute(command);
    if (result.status() != 0) throw new ProgramFailed(program, result.output());
    return result.output();
  }

  /** A program that ended with an error. */
  static final class ProgramFailed extends IOException {
    ProgramFailed(String program, String output) {
      super(program + ": " + output.strip());
    }
  }

  private record Result(int status, String output) {}

  private static Result execute(List<String> command) throws IOException {
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    // Settings of the user's other databases (PGPORT, PGDATA) must not reach ours.
    builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
    builder.environment().put("LC_ALL", "C");
    Process process = builder.start();
    process.getOutputStream().close();
    try (var output = process.inputReader()) {
      String text = output.lines().collect(Collectors.joining("\n"));
      return new Result(process.waitFor(), text);
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while waiting for " + command.getFirst(), e);
    }
  }

  private static List<String> with(List<String> prefix, String program) {
    List<String> command = new ArrayList<>(prefix);
    command.add(program);
    return command;
  }

  private static boolean isRoot() throws IOException {
    Path self = Path.of("/proc/self");
    if (Files.notExists(self)) return "root".equals(System.getProperty("user.name"));
    return Integer.valueOf(0).equals(Files.getAttribute(self, "unix:uid"));
  }
}
