package org.milktide.portal.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.milktide.content.GuidancePack;

/** A copy of our pack, to change. */
public final class OwnPack {
  private static final Path OURS = Path.of("../content/src/main/resources/pack");

  private final Path directory;

  private OwnPack(Path directory) {
    this.directory = directory;
  }

  /** Copies our pack into a directory. */
  public static OwnPack in(Path directory) {
    OwnPack pack = new OwnPack(directory);
    try (Stream<Path> files = Files.walk(OURS)) {
      files.filter(Files::isRegularFile).forEach(pack::copy);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return pack;
  }

  private void copy(Path file) {
    try {
      Path to = directory.resolve(OURS.relativize(file).toString());
      Files.createDirectories(Objects.requireNonNull(to.getParent()));
      Files.copy(file, to);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public OwnPack with(String name, String text) {
    try {
      Path file = directory.resolve(name);
      Files.createDirectories(Objects.requireNonNull(file.getParent()));
      Files.writeString(file, text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public OwnPack without(String name) {
    try {
      Files.delete(directory.resolve(name));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Replaces the first such part of a file. */
  public OwnPack replace(String name, String part, String other) {
    try {
      String text = Files.readString(directory.resolve(name));
      int at = text.indexOf(part);
      if (at < 0) {
        throw new IllegalArgumentException(name + " has no '" + part + "'");
      }
      return with(name, text.substring(0, at) + other + text.substring(at + part.length()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public GuidancePack load() {
    return GuidancePack.load(directory);
  }
}
