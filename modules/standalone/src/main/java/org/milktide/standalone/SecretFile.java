package org.milktide.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

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
      if (Files.notExists(file)) WholeFile.write(file, random());
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new StartupProblem("Cannot read or make the secret " + file + ": " + e, e);
    }
  }

  private static String random() {
    byte[] bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
