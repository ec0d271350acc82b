package org.milktide.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Where an installation keeps all it must not lose, held by one process at a time. The lock falls
 * with the process, however it ends.
 */
public final class DataDirectory implements AutoCloseable {
  private static final String LAYOUT = "1";

  private final Path dir;
  private final FileChannel lock;

  private DataDirectory(Path dir, FileChannel lock) {
    this.dir = dir;
    this.lock = lock;
  }

  /**
   * Takes hold of a directory, making it if missing.
   *
   * @throws StartupProblem if another process holds it, if it was written in another layout, or if
   *     it cannot be used
   */
  public static DataDirectory open(Path given) {
    Path dir = given.toAbsolutePath().normalize();
    try {
      makeOwnerOnly(dir);
      var data = new DataDirectory(dir, lock(dir));
      data.checkLayout();
      return data;
    } catch (IOException e) {
      throw new StartupProblem("Cannot use the data directory " + dir + ": " + e, e);
    }
  }

  /** The folder of the Kafka broker. */
  public Path kafka() {
    return dir.resolve("kafka");
  }

  /** The folder of the database server. */
  public Path postgres() {
    return dir.resolve("postgres");
  }

  /** The folder of the mailbox. */
  public Path mailbox() {
    return dir.resolve("mailbox");
  }

  /** The installation's own secret, made at the first call. */
  public String secret() {
    return SecretFile.readOrMake(dir.resolve("secret"));
  }

  /** Lets other processes take hold of the directory. */
  @Override
  public void close() {
    try {
      lock.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  // It holds mails, addresses and health notes.
  private static void makeOwnerOnly(Path dir) throws IOException {
    if (Files.exists(dir)) return;
    Files.createDirectories(dir.resolveSibling("."));
    var ownerOnly =
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    Files.createDirectory(dir, ownerOnly);
  }

  private static FileChannel lock(Path dir) throws IOException {
    FileChannel channel =
        FileChannel.open(dir.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (isLocked(channel)) return channel;
    channel.close();
    throw new StartupProblem(
        "Another Milktide is running on "
            + dir
            + ": stop it, or set MILKTIDE_DATA to another directory.");
  }

  private static boolean isLocked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException heldByThisProcess) {
      return false;
    }
  }

  private void checkLayout() throws IOException {
    Path file = dir.resolve("layout");
    if (Files.notExists(file)) WholeFile.write(file, LAYOUT + "\n");
    String found = Files.readString(file).strip();
    if (found.equals(LAYOUT)) return;
    close();
    throw new StartupProblem(
        "The data in %s have layout %s, this Milktide knows layout %s: run the version that wrote them, or set MILKTIDE_DATA to another directory."
            .formatted(dir, found, LAYOUT));
  }
}
