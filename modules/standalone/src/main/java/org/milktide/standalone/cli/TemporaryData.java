package org.milktide.standalone.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;
import org.milktide.standalone.run.Installation;

/** A data directory that goes when the process ends, after the installation that uses it. */
final class TemporaryData {
  private final Path directory;
  private @Nullable Installation user;

  private TemporaryData(Path directory) {
    this.directory = directory;
  }

  static TemporaryData removedAtExit() throws IOException {
    TemporaryData data = new TemporaryData(Files.createTempDirectory("milktide-demo-"));
    Runtime.getRuntime().addShutdownHook(new Thread(data::remove, "milktide-demo-stop"));
    return data;
  }

  Path directory() {
    return directory;
  }

  /** This uses the directory, so it is closed before the directory goes. */
  synchronized void use(Installation installation) {
    user = installation;
  }

  private synchronized void remove() {
    if (user != null) {
      user.close();
    }
    try {
      Files.walkFileTree(directory, new Remover());
    } catch (IOException e) {
      System.err.println("Some files of the demo stay in " + directory + ": " + e.getMessage());
    }
  }

  /** Removes a tree from its leaves. */
  private static final class Remover extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.deleteIfExists(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure)
        throws IOException {
      if (failure != null) throw failure;
      Files.deleteIfExists(folder);
      return FileVisitResult.CONTINUE;
    }
  }
}
