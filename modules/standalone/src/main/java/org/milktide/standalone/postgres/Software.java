package org.milktide.standalone.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HexFormat;
import java.util.Locale;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;
import org.milktide.standalone.StartupProblem;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs, packed in a jar and unpacked beside the data. */
final class Software {
  private static final int EXECUTABLE = 0b001_000_000;

  private Software() {}

  /** Unpacks the programs into a folder of their build, unless it is there, and returns it. */
  static Path unpackInto(Path parent) throws IOException {
    Path home = parent.resolve("software-" + checksum());
    if (Files.exists(home)) return home;
    Path unfinished = parent.resolve("software.new");
    Trees.delete(unfinished);
    Files.createDirectories(unfinished);
    try (var tar = new TarArchiveInputStream(new XZInputStream(open()))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        unpack(tar, entry, unfinished);
      }
    }
    // The last step, so that a folder of this name is complete.
    return Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
  }

  private static void unpack(InputStream content, TarArchiveEntry entry, Path home)
      throws IOException {
    Path target = entry.resolveIn(home);
    if (entry.isDirectory()) {
      Files.createDirectories(target);
      return;
    }
    Files.createDirectories(target.resolveSibling("."));
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
      return;
    }
    Files.copy(content, target);
    boolean executable = (entry.getMode() & EXECUTABLE) != 0;
    if (executable && !target.toFile().setExecutable(true, false)) {
      throw new IOException("cannot make " + target + " executable");
    }
  }

  private static String checksum() throws IOException {
    var checksum = new CRC32C();
    try (var in = new CheckedInputStream(open(), checksum)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    return HexFormat.of().toHexDigits((int) checksum.getValue());
  }

  private static InputStream open() {
    String name = resourceName();
    @Nullable InputStream packed = Software.class.getResourceAsStream("/" + name);
    if (packed == null) {
      throw new StartupProblem(
          "No PostgreSQL is packaged for this system ("
              + name
              + "): set SPRING_DATASOURCE_URL to a PostgreSQL 18 of your own.");
    }
    return new BufferedInputStream(packed);
  }

  private static String resourceName() {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    String processor = System.getProperty("os.arch", "").equals("aarch64") ? "arm_64" : "x86_64";
    return "postgres-" + (system.startsWith("mac") ? "darwin" : system) + "-" + processor + ".txz";
  }
}
