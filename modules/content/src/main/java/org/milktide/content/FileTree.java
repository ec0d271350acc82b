package org.milktide.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads all files below a directory. Links are followed: a directory that an orchestrator fills
 * consists of them, and a change of it is one link that points elsewhere.
 */
final class FileTree extends SimpleFileVisitor<Path> {
  private static final Set<FileVisitOption> LINKS = EnumSet.of(FileVisitOption.FOLLOW_LINKS);

  private final Path root;
  private final SortedMap<String, byte[]> bytes = new TreeMap<>();

  private FileTree(Path root) {
    this.root = root;
  }

  /**
   * The contents by path below the directory, with slashes.
   *
   * @throws UncheckedIOException when it cannot be read
   */
  static SortedMap<String, byte[]> read(Path directory) {
    FileTree tree = new FileTree(directory);
    try {
      if (!Files.isDirectory(directory)) {
        throw Files.exists(directory)
            ? new NotDirectoryException(directory.toString())
            : new NoSuchFileException(directory.toString());
      }
      Files.walkFileTree(directory, LINKS, Integer.MAX_VALUE, tree);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the guidance in " + directory + ": " + e, e);
    }
    return tree.bytes;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
    return !directory.equals(root) && isLeftAlone(directory)
        ? FileVisitResult.SKIP_SUBTREE
        : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
    if (isLeftAlone(file)) {
      return FileVisitResult.CONTINUE;
    }
    if (attributes.isSymbolicLink()) {
      throw new NoSuchFileException(file.toString(), null, "a link that leads nowhere");
    }
    if (attributes.isRegularFile()) {
      bytes.put(root.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
    if (!isLeftAlone(file)) {
      throw failure;
    }
    return FileVisitResult.CONTINUE;
  }

  /** Whatever editors, version control and orchestrators keep beside the pack. */
  private static boolean isLeftAlone(Path path) {
    String name = String.valueOf(path.getFileName());
    return name.startsWith(".") || name.endsWith("~");
  }
}
