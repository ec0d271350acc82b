package org.milktide.standalone.kafka;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;
import org.milktide.standalone.StartupProblem;

/** The broker's directory on disk, formatted once. */
record Storage(Path dir) {
  /** Where the broker keeps topics and metadata. */
  Path logs() {
    return dir.resolve("logs");
  }

  /** Formats the directory if that has not been done; a format cut short is done again. */
  void format(Map<String, String> settings) throws IOException {
    Files.createDirectories(logs());
    // The tool writes this file last, so its presence means a complete format.
    if (Files.exists(logs().resolve("meta.properties"))) return;
    Path file = dir.resolve("format.properties");
    write(settings, file);
    try {
      formatWith(file);
    } finally {
      Files.delete(file);
    }
  }

  private void formatWith(Path file) {
    var output = new ByteArrayOutputStream();
    String cluster = Uuid.randomUuid().toString();
    // The equals form, since a random id may begin with a dash.
    String[] arguments = {
      "format", "--config=" + file, "--cluster-id=" + cluster, "--ignore-formatted"
    };
    try {
      int status =
          StorageTool.execute(arguments, new PrintStream(output, true, StandardCharsets.UTF_8));
      if (status != 0) throw new IllegalStateException(output.toString(StandardCharsets.UTF_8));
    } catch (RuntimeException e) {
      throw new StartupProblem("Kafka cannot format " + dir + ": " + e.getMessage(), e);
    }
  }

  private static void write(Map<String, String> settings, Path file) throws IOException {
    var properties = new Properties();
    properties.putAll(settings);
    try (var out = Files.newBufferedWriter(file)) {
      properties.store(out, null);
    }
  }
}
