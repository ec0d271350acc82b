package org.milktide.standalone.guidance;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.milktide.content.BuiltInFiles;
import picocli.CommandLine;

/** Somebody who works on a pack in a directory of their own. */
record Desk(Path here, Map<String, String> environment) {
  static final Instant NOW = Instant.parse("2027-03-01T10:00:00Z");

  Desk(Path here) {
    this(here, Map.of());
  }

  /** One run of a command, as from a terminal. */
  record Run(int exit, String out, String err) {}

  Run run(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exit =
        new CommandLine(
                new ContentCommand(new Surroundings(environment, here, InstantSource.fixed(NOW))))
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err))
            .setParameterExceptionHandler(
                (failure, arguments) -> {
                  err.write(failure.getMessage() + "\n");
                  return CommandLine.ExitCode.USAGE;
                })
            .execute(args);
    return new Run(exit, out.toString(), err.toString());
  }

  Path pack() {
    return here.resolve("pack");
  }

  /** Writes a file of the pack in {@code pack}. */
  Desk file(String name, String text) {
    try {
      Path file = pack().resolve(name);
      Files.createDirectories(file.resolveSibling("."));
      Files.writeString(file, text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Our text of a file with one part of it replaced. */
  Desk edited(String name, String part, String with) {
    String text = ours(name);
    if (!text.contains(part)) {
      throw new IllegalArgumentException(name + " has no '" + part + "'");
    }
    return file(name, text.replace(part, with));
  }

  static String ours(String name) {
    byte[] content = BuiltInFiles.contents().get(name);
    if (content == null) {
      throw new IllegalArgumentException("our pack has no " + name);
    }
    return new String(content, StandardCharsets.UTF_8);
  }
}
