package org.milktide.domain.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A document in the repository that a test writes anew in memory and compares. */
public final class KeptDocument {
  private static final String ACTION = "matrix.action";

  private KeptDocument() {}

  /** Fails unless the document says exactly this; with {@code -Dmatrix.action=write} writes it. */
  public static void verify(Path document, String text) throws IOException {
    if ("write".equals(System.getProperty(ACTION))) {
      Files.writeString(document, text);
      return;
    }
    assertThat(Files.exists(document) ? Files.readString(document) : "")
        .as("%s is not what runs; add -D%s=write to rewrite it, then read it", document, ACTION)
        .isEqualTo(text);
  }
}
