package org.milktide.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuiltInFilesTest {
  @Test
  void aPackIsReadOutOfAJar(@TempDir Path directory) throws IOException {
    Path file = directory.resolve("content.jar");
    try (OutputStream out = Files.newOutputStream(file);
        JarOutputStream jar = new JarOutputStream(out)) {
      jar.putNextEntry(new JarEntry("pack/"));
      write(jar, "pack/sources.yaml", "a: b");
      write(jar, "pack/items/loss/c.md", "text");
      write(jar, "other.txt", "not ours");
    }

    PackFiles files =
        BuiltInFiles.read(URI.create("jar:" + file.toUri() + "!/pack/sources.yaml").toURL());

    assertThat(files.bytes()).containsOnlyKeys("items/loss/c.md", "sources.yaml");
    assertThat(files.text("sources.yaml", new Problems())).isEqualTo("a: b");
  }

  private static void write(JarOutputStream jar, String name, String text) throws IOException {
    jar.putNextEntry(new JarEntry(name));
    jar.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
