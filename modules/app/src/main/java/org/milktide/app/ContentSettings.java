package org.milktide.app;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.milktide.content.GuidancePack;
import org.milktide.content.PackDirectory;
import org.milktide.content.ReviewPolicy;
import org.springframework.core.env.Environment;

/**
 * Which guidance an installation uses, and what becomes of what is not reviewed.
 *
 * @param directory laid over the built-in pack; empty: that is used alone
 */
public record ContentSettings(Optional<PackDirectory> directory, ReviewPolicy policy) {
  /**
   * Reads the settings.
   *
   * @throws IllegalArgumentException in one line that names the setting
   */
  static ContentSettings of(Environment environment) {
    return new ContentSettings(
        directory(environment.getProperty("milktide.content.dir")), policy(environment));
  }

  private static Optional<PackDirectory> directory(@Nullable String setting) {
    return Optional.ofNullable(setting)
        .filter(given -> !given.isBlank())
        .map(given -> new PackDirectory(Path.of(given.strip()).toAbsolutePath().normalize()));
  }

  /**
   * Refuses guidance that is wrong before anything else is started.
   *
   * @param directory as the setting gives it; null or blank: there is none of the kind
   * @throws org.milktide.content.PackProblems when anything in it is wrong
   * @throws IllegalArgumentException in one line, when it cannot be read
   */
  public static void check(@Nullable String directory) {
    directory(directory).ifPresent(given -> read(given).overBuiltIn());
  }

  /** The pack as it lies there, whoever has reviewed it. */
  static GuidancePack pack(Optional<PackDirectory.Contents> contents) {
    return contents.map(PackDirectory.Contents::overBuiltIn).orElseGet(GuidancePack::builtIn);
  }

  static PackDirectory.Contents read(PackDirectory directory) {
    try {
      return directory.read();
    } catch (UncheckedIOException e) {
      // Without its cause, which has the path alone.
      throw new IllegalArgumentException("MILKTIDE_CONTENT_DIR: " + e.getMessage());
    }
  }

  private static ReviewPolicy policy(Environment environment) {
    boolean leaves = MailLinks.leaves(environment);
    // Whoever moves the clock by hand tries things out.
    boolean required = leaves && environment.getProperty("milktide.clock", "").isBlank();
    String setting = environment.getProperty("milktide.content.require-review", "").strip();
    required =
        switch (setting) {
          case "" -> required;
          case "true" -> true;
          case "false" -> false;
          default ->
              throw new IllegalArgumentException(
                  "MILKTIDE_CONTENT_REQUIRE_REVIEW: '" + setting + "' is neither true nor false");
        };
    if (required) {
      return ReviewPolicy.REQUIRED;
    }
    return leaves ? ReviewPolicy.MARKED : ReviewPolicy.OPEN;
  }
}
