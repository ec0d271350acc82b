package org.milktide.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lies in a directory, however it was put there. */
class PackDirectoryTest {
  private static final String RETIRED = "---\nretired: true\n---\n";

  private Path root;

  @BeforeEach
  void enter(@TempDir Path directory) {
    root = directory;
  }

  private String hash() {
    return new PackDirectory(root).read().hash();
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.resolveSibling("."));
    Files.writeString(file, text);
  }

  @Test
  void theHashFollowsNamesAndContents() throws IOException {
    String empty = hash();
    write(root.resolve("items/guides/a.md"), RETIRED);
    String one = hash();
    write(root.resolve("items/guides/a.md"), RETIRED + "\n");
    String edited = hash();
    Files.move(root.resolve("items/guides/a.md"), root.resolve("items/guides/b.md"));
    String renamed = hash();

    assertThat(new String[] {empty, one, edited, renamed}).doesNotHaveDuplicates();
    write(root.resolve("items/guides/a.md"), RETIRED);
    Files.delete(root.resolve("items/guides/b.md"));
    assertThat(hash()).isEqualTo(one);
  }

  @Test
  void whatEditorsLeaveBesideItIsNoChange() throws IOException {
    String before = hash();
    write(root.resolve(".git/config"), "x");
    write(root.resolve("items/guides/.a.md.swp"), "x");
    write(root.resolve("items/guides/a.md~"), "x");

    assertThat(hash()).isEqualTo(before);
  }

  /** As an orchestrator mounts a config map: links to a link, which alone is changed. */
  @Test
  void aChangeByOneLinkIsSeen() throws IOException {
    write(root.resolve("..one/items/guides/teeth-whitening.md"), RETIRED);
    write(root.resolve("..two/items/guides/superfoods.md"), RETIRED);
    Files.createSymbolicLink(root.resolve("..data"), Path.of("..one"));
    Files.createSymbolicLink(root.resolve("items"), Path.of("..data/items"));
    String before = hash();
    int all = GuidancePack.builtIn().all().size();
    assertThat(GuidancePack.over(root).all())
        .hasSize(all - 1)
        .noneMatch(item -> item.id().value().equals("guides.teeth-whitening"));

    Files.createSymbolicLink(root.resolve("..new"), Path.of("..two"));
    Files.move(root.resolve("..new"), root.resolve("..data"), StandardCopyOption.ATOMIC_MOVE);

    assertThat(hash()).isNotEqualTo(before);
    assertThat(GuidancePack.over(root).all())
        .hasSize(all - 1)
        .noneMatch(item -> item.id().value().equals("guides.superfoods"));
  }

  @Test
  void whatIsNoDirectoryIsSaid() throws IOException {
    write(root.resolve("file"), "x");

    assertThatThrownBy(() -> new PackDirectory(root.resolve("none")).read())
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining(root.resolve("none").toString());
    assertThatThrownBy(() -> new PackDirectory(root.resolve("file")).read())
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("NotDirectory");
  }

  @Test
  void aLinkToNowhereIsNotPassedOver() throws IOException {
    Files.createSymbolicLink(root.resolve("items"), Path.of("nowhere"));

    assertThatThrownBy(this::hash).isInstanceOf(UncheckedIOException.class);
  }
}
