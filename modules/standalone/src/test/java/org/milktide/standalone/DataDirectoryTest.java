package org.milktide.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {
  @TempDir Path parent;

  @Test
  void isMadeForItsOwnerOnlyAndKeepsItsSecret() throws IOException {
    Path dir = parent.resolve("deep/data");
    String secret;
    try (var data = DataDirectory.open(dir)) {
      secret = data.secret();
      assertThat(data.kafka()).isEqualTo(dir.resolve("kafka"));
      assertThat(data.postgres()).isEqualTo(dir.resolve("postgres"));
      assertThat(data.mailbox()).isEqualTo(dir.resolve("mailbox"));
    }
    try (var data = DataDirectory.open(dir)) {
      assertThat(data.secret()).isEqualTo(secret).hasSizeGreaterThan(40);
    }
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(dir)))
        .isEqualTo("rwx------");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(dir.resolve("secret"))))
        .isEqualTo("rw-------");
  }

  @Test
  void isHeldByOneAtATime() {
    try (var held = DataDirectory.open(parent)) {
      assertThat(held).isNotNull();
      assertTaken();
    }
    DataDirectory.open(parent).close();
  }

  @Test
  void isNotTakenFromAnotherProcessUntilThatIsKilled() throws Exception {
    KilledProcess.killWhenReady(this::assertTaken, HoldsTheDirectory.class, parent.toString());

    DataDirectory.open(parent).close();
  }

  @Test
  void refusesAnotherLayoutInOneLine() throws IOException {
    Files.writeString(parent.resolve("layout"), "2\n");

    List.of("first", "second")
        .forEach(
            attempt ->
                assertThatThrownBy(() -> DataDirectory.open(parent))
                    .as(attempt)
                    .isInstanceOf(StartupProblem.class)
                    .hasMessageContaining("have layout 2, this Milktide knows layout 1")
                    .hasMessageNotContaining("\n"));
  }

  private void assertTaken() {
    assertThatThrownBy(() -> DataDirectory.open(parent))
        .isInstanceOf(StartupProblem.class)
        .hasMessageContaining("Another Milktide is running on " + parent);
  }

  /** Run in a process of its own, which is then killed. */
  static final class HoldsTheDirectory {
    private HoldsTheDirectory() {}

    static void main(String[] args) throws InterruptedException {
      try (var held = DataDirectory.open(Path.of(args[0]))) {
        KilledProcess.ready(held);
      }
    }
  }
}
