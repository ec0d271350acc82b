package org.milktide.content;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What an item says in one language; {@link GuidancePack#render} fills the placeholders.
 *
 * @param push lock-screen text, at most 120 characters
 * @param body Markdown
 */
public record Wording(String title, String push, String body) {
  /** Short hash of title, push text and body: other words, another revision. */
  public String revision() {
    // Parts are told apart by a character that no text has.
    String all = String.join("\0", title, push, body);
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(all.getBytes(StandardCharsets.UTF_8)), 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
