package org.milktide.notifier.testing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A verifier of signatures after RFC 6376, relaxed/relaxed and rsa-sha256 alone, that shares no
 * code with what signs.
 */
public final class DkimCheck {
  private final List<String> fields;
  private final byte[] body;
  private final String signature;
  private final Map<String, String> tags = new HashMap<>();

  private DkimCheck(byte[] mail) {
    String text = new String(mail, StandardCharsets.ISO_8859_1);
    int end = text.indexOf("\r\n\r\n");
    fields = new ArrayList<>(List.of(text.substring(0, end).split("\r\n(?![ \t])", -1)));
    body = Arrays.copyOfRange(mail, end + 4, mail.length);
    signature =
        fields.stream()
            .filter(field -> name(field).equals("dkim-signature"))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no signature"));
    for (String tag : signature.substring(signature.indexOf(':') + 1).split(";", -1)) {
      String[] pair = tag.split("=", 2);
      if (pair.length == 2) {
        tags.put(pair[0].strip(), pair[1].replaceAll("\\s", ""));
      }
    }
  }

  /** The tags of the mail's signature. */
  public static Map<String, String> tags(byte[] mail) {
    return Map.copyOf(new DkimCheck(mail).tags);
  }

  /**
   * The verdict on a mail.
   *
   * @param record what DNS says
   * @return {@code pass}, or what is wrong
   */
  public static String verdict(byte[] mail, String record) {
    try {
      return new DkimCheck(mail).verdict(record);
    } catch (GeneralSecurityException e) {
      return "key or signature unreadable";
    }
  }

  private String verdict(String record) throws GeneralSecurityException {
    if (!"rsa-sha256".equals(tags.get("a")) || !"relaxed/relaxed".equals(tags.get("c"))) {
      return "of another kind";
    }
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(relaxedBody());
    if (!Base64.getEncoder().encodeToString(hash).equals(tags.get("bh"))) {
      return "body changed";
    }
    Signature rsa = Signature.getInstance("SHA256withRSA");
    byte[] key = Base64.getDecoder().decode(record.substring(record.indexOf("p=") + 2));
    rsa.initVerify(KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(key)));
    rsa.update(signedHeaders().getBytes(StandardCharsets.ISO_8859_1));
    return rsa.verify(Base64.getDecoder().decode(tags.getOrDefault("b", "")))
        ? "pass"
        : "headers changed";
  }

  /** From the bottom up; a name that has no further field stands for its absence. */
  private String signedHeaders() {
    List<String> left = new ArrayList<>(fields);
    StringBuilder signed = new StringBuilder();
    for (String name : tags.getOrDefault("h", "").toLowerCase(Locale.ROOT).split(":", -1)) {
      for (int i = left.size() - 1; i >= 0; i--) {
        if (name(left.get(i)).equals(name)) {
          signed.append(relaxed(left.remove(i))).append("\r\n");
          break;
        }
      }
    }
    return signed + relaxed(signature.replaceFirst("(?<=[;:\\s]b=)[^;]*", ""));
  }

  private static String name(String field) {
    return field.substring(0, field.indexOf(':')).strip().toLowerCase(Locale.ROOT);
  }

  private static String relaxed(String field) {
    String value = field.substring(field.indexOf(':') + 1).replace("\r\n", "");
    return name(field) + ":" + value.replaceAll("[ \t]+", " ").strip();
  }

  private byte[] relaxedBody() {
    String text = new String(body, StandardCharsets.ISO_8859_1);
    StringBuilder lines = new StringBuilder();
    for (String line : text.split("\r\n", -1)) {
      lines.append(line.replaceAll("[ \t]+", " ").stripTrailing()).append("\r\n");
    }
    String relaxed = lines.toString().replaceAll("(\r\n)+$", "");
    return (relaxed.isEmpty() ? "" : relaxed + "\r\n").getBytes(StandardCharsets.ISO_8859_1);
  }
}
