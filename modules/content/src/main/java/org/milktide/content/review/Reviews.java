package org.milktide.content.review;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.milktide.content.Guidance;
import org.milktide.content.GuidancePack;
import org.milktide.content.Review;
import org.milktide.domain.id.ItemId;

/** The reviews in a directory that is laid over the built-in pack. */
public final class Reviews {
  private static final String FILE = "reviews.yaml";
  private static final int LONGEST = 200;
  private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

  private Reviews() {}

  /**
   * Writes down that somebody has reviewed an item as it is now, in every language that it has; all
   * other reviews in {@code reviews.yaml} stay. The file is whole at every moment.
   *
   * @param directory laid over the built-in pack
   * @param by one line of at most 200 characters, like the next
   * @return what was written
   * @throws org.milktide.content.PackProblems when anything in the directory is wrong
   * @throws IllegalArgumentException in one line, when there is no such item or a text is wrong
   * @throws UncheckedIOException when the directory cannot be read or written
   */
  public static Review record(Path directory, ItemId id, String by, String role, Instant at) {
    requireLine("the name", by);
    requireLine("the role", role);
    GuidancePack pack = GuidancePack.over(directory);
    Guidance item =
        pack.find(id).orElseThrow(() -> new IllegalArgumentException("there is no item " + id));
    Map<Locale, String> hashes = new LinkedHashMap<>();
    item.words().byLanguage().forEach((language, words) -> hashes.put(language, words.revision()));
    Review review = new Review(by.strip(), role.strip(), at, hashes);
    try {
      Path file = directory.resolve(FILE);
      String before = Files.exists(file) ? Files.readString(file) : "";
      replace(file, ReviewFile.with(pack.reviews(), id, review, before));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + directory.resolve(FILE) + ": " + e, e);
    }
    return review;
  }

  private static void requireLine(String name, String text) {
    if (text.isBlank() || text.length() > LONGEST || CONTROL.matcher(text).find()) {
      throw new IllegalArgumentException(
          name + ": expected one line of at most " + LONGEST + " characters");
    }
  }

  /** Under a name that nobody reads until it is complete. */
  private static void replace(Path file, String text) throws IOException {
    Path fresh = Files.createTempFile(file.resolveSibling("."), ".reviews", ".tmp");
    try {
      Files.write(fresh, text.getBytes(StandardCharsets.UTF_8));
      try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      // Made for its owner alone; the service may run as somebody else.
      if (Files.exists(file)) {
        Files.setPosixFilePermissions(fresh, Files.getPosixFilePermissions(file));
      } else {
        Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rw-r--r--"));
      }
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }
}
