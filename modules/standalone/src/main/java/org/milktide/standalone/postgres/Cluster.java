package org.milktide.standalone.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.milktide.standalone.StartupProblem;

/** A server's data on disk and the server that runs on them. */
record Cluster(Path dir, Path log, Programs programs) {
  private static final String SECONDS_TO_WAIT = "60";

  boolean exists() {
    return Files.exists(dir);
  }

  /** Makes the data with one user; what an earlier attempt left unfinished is thrown away. */
  void make(String user, Path passwordFile) throws IOException {
    Path unfinished = dir.resolveSibling(dir.getFileName() + ".new");
    Trees.delete(unfinished);
    programs.run(
        "initdb",
        List.of(
            "--pgdata=" + unfinished,
            "--username=" + user,
            "--pwfile=" + passwordFile,
            "--auth=scram-sha-256",
            "--encoding=UTF8",
            // Sorts the same on every system, as the system's own locales do not.
            "--locale-provider=builtin",
            "--builtin-locale=C.UTF-8",
            "--locale=C"));
    Files.move(unfinished, dir, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Refuses data that the programs at hand cannot read. */
  void checkVersion() throws IOException {
    Path file = dir.resolve("PG_VERSION");
    String ofData = Files.exists(file) ? Files.readString(file).strip() : "unknown";
    String ofPrograms =
        programs.run("initdb", List.of("--version")).replaceAll("\\D*(\\d+)(?s:.*)", "$1");
    if (!ofData.equals(ofPrograms)) {
      throw new StartupProblem(
          "The data in %s are of PostgreSQL %s, this Milktide runs PostgreSQL %s: move them over with pg_dump, or choose another MILKTIDE_DATA."
              .formatted(dir, ofData, ofPrograms));
    }
  }

  /** Starts the server and returns when it takes connections. */
  void start(int port) throws IOException {
    if (Files.exists(log)) {
      Path previous = log.resolveSibling(log.getFileName() + ".previous");
      Files.move(log, previous, StandardCopyOption.REPLACE_EXISTING);
    }
    try {
      control("start", "--log=" + log, "--options=" + ServerSettings.options(port));
    } catch (Programs.ProgramFailed e) {
      throw new StartupProblem("PostgreSQL did not start: " + lastWords(), e);
    }
  }

  /** Stops the server, rolling back what is open, and returns when its files are closed. */
  void stop() throws IOException {
    control("stop", "--mode=fast");
  }

  private void control(String action, String... options) throws IOException {
    Stream<String> common = Stream.of(action, "--pgdata=" + dir, "-w", "-t", SECONDS_TO_WAIT);
    programs.run("pg_ctl", Stream.concat(common, Stream.of(options)).toList());
  }

  private String lastWords() throws IOException {
    List<String> lines = Files.exists(log) ? Files.readAllLines(log) : List.of();
    return lines.stream()
        .filter(line -> line.contains("FATAL"))
        .reduce((earlier, later) -> later)
        .orElse("see " + log);
  }
}
