package org.milktide.standalone;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.EnumSet;

/** A random secret that an installation makes once and that only its owner may read. */
public final class SecretFile {
  private static final int BYTES = 32;

  private SecretFile() {}

  /**
   * The secret in a file, made first if there is none: 256 random bits in URL-safe Base64.
   *
   * @throws StartupProblem if the file cannot be read or written
   */
  public static String readOrMake(Path file) {
    try {
      if (Files.notExists(file)) make(file);
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new StartupProblem("Cannot read or make the secret " + file + ": " + e, e);
    }
  }

  private static void make(Path file) throws IOException {
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(fresh);
    var ownerOnly =
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    var options = EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    try (FileChannel channel = FileChannel.open(fresh, options, ownerOnly)) {
      channel.write(ByteBuffer.wrap(random().getBytes(StandardCharsets.US_ASCII)));
      channel.force(true);
    }
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
  }

  private static String random() {
    byte[] bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
