package org.milktide.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * Finds the pack that ships with this module, in a directory or in a jar.
 *
 * <p>A jar is listed through its URL connection, not a file system: that also works for a jar
 * inside an executable jar.
 */
public final class BuiltInFiles {
  private static final String ROOT = "pack/";
  private static final String ORIGIN = "the built-in pack";

  private BuiltInFiles() {}

  /** Their contents by path inside the pack, with slashes. */
  public static SortedMap<String, byte[]> contents() {
    return read().bytes();
  }

  static PackFiles read() {
    URL known = BuiltInFiles.class.getResource("/" + ROOT + SourceTable.FILE);
    return read(Objects.requireNonNull(known, "no built-in pack"));
  }

  /** Reads the pack that has its sources at this address. */
  static PackFiles read(URL known) {
    try {
      if (known.openConnection() instanceof JarURLConnection jar) {
        return new PackFiles(ORIGIN, entries(jar));
      }
      Path directory = Objects.requireNonNull(Path.of(known.toURI()).getParent());
      return new PackFiles(ORIGIN, PackFiles.in(directory).bytes());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the built-in guidance pack", e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the built-in guidance pack has no path: " + known, e);
    }
  }

  private static SortedMap<String, byte[]> entries(JarURLConnection connection) throws IOException {
    // Without the cache the jar is ours to close, and a replaced jar is not read stale.
    connection.setUseCaches(false);
    SortedMap<String, byte[]> bytes = new TreeMap<>();
    try (JarFile jar = connection.getJarFile()) {
      for (JarEntry entry : jar.stream().toList()) {
        if (entry.getName().startsWith(ROOT) && !entry.isDirectory()) {
          try (InputStream content = jar.getInputStream(entry)) {
            bytes.put(entry.getName().substring(ROOT.length()), content.readAllBytes());
          }
        }
      }
    }
    return bytes;
  }
}
