package org.milktide.content;

import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A directory with guidance of an installation's own, to be laid over the built-in pack. */
public final class PackDirectory {
  private final Path directory;

  public PackDirectory(Path directory) {
    this.directory = directory;
  }

  public Path path() {
    return directory;
  }

  /**
   * What lies there at this moment.
   *
   * @throws UncheckedIOException when it cannot be read, as when it is not there
   */
  public Contents read() {
    return new Contents(PackFiles.in(directory));
  }

  /** All files of one moment. */
  public static final class Contents {
    private final PackFiles files;

    private Contents(PackFiles files) {
      this.files = files;
    }

    /** The same for the same names and contents, and for no others. */
    public String hash() {
      try {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        files.bytes().forEach((name, content) -> add(digest, name, content));
        return HexFormat.of().formatHex(digest.digest());
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException("every Java platform has SHA-256", e);
      }
    }

    private static void add(MessageDigest digest, String name, byte[] content) {
      byte[] path = name.getBytes(StandardCharsets.UTF_8);
      digest.update(ByteBuffer.allocate(8).putInt(path.length).putInt(content.length).flip());
      digest.update(path);
      digest.update(content);
    }

    /**
     * These files over the built-in pack.
     *
     * @throws PackProblems when anything is wrong, with all that is
     */
    public GuidancePack overBuiltIn() {
      return PackReader.read(files.over(BuiltInFiles.read()));
    }
  }
}
