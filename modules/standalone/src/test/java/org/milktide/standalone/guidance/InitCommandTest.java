package org.milktide.standalone.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.milktide.content.BuiltInFiles;
import org.milktide.content.GuidancePack;

class InitCommandTest {
  private Desk desk;

  @BeforeEach
  void enter(@TempDir Path given) {
    desk = new Desk(given);
  }

  @Test
  void ourWholePackIsCopiedAndItIsSaidWhatToDoNext() throws IOException {
    Desk.Run run = desk.run("init", "pack");

    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .startsWith("Copied " + BuiltInFiles.contents().size() + " files to " + desk.pack())
        .contains("content preview " + desk.pack(), "MILKTIDE_CONTENT_DIR=" + desk.pack());
    for (String name : BuiltInFiles.contents().keySet()) {
      assertThat(Files.readString(desk.pack().resolve(name))).as(name).isEqualTo(Desk.ours(name));
    }
    assertThat(GuidancePack.load(desk.pack()).all()).isEqualTo(GuidancePack.builtIn().all());
  }

  @Test
  void directoriesAboveAreMadeAndAnEmptyOneIsUsed() throws IOException {
    Files.createDirectories(desk.here().resolve("empty"));

    assertThat(desk.run("init", "empty").exit()).isZero();
    assertThat(desk.run("init", "a/b/c").exit()).isZero();
    assertThat(desk.here().resolve("a/b/c/pack.yaml")).exists();
  }

  @Test
  void aDirectoryWithAnythingInItIsLeftAlone() {
    desk.file("mine.txt", "mine");

    Desk.Run run = desk.run("init", "pack");

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).isEqualTo(desk.pack() + " is not empty; nothing was copied\n");
    assertThat(desk.pack()).isDirectoryContaining("glob:**/mine.txt");
    assertThat(desk.pack().toFile().list()).hasSize(1);
  }

  @Test
  void aFileIsNoDirectory() {
    desk.file("mine.txt", "mine");

    Desk.Run run = desk.run("init", "pack/mine.txt");

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(desk.pack() + "/mine.txt is a file, expected a new or empty directory\n");
  }
}
