package org.milktide.notifier.dkim;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.james.jdkim.api.Headers;

/** A mail as it is sent, cut into its header fields and its body; nothing of it is changed. */
final class WholeMail implements Headers {
  private static final String CRLF = "\r\n";

  private final byte[] bytes;
  private final int bodyStart;
  private final List<String> fields;

  private WholeMail(byte[] bytes, int bodyStart, List<String> fields) {
    this.bytes = bytes;
    this.bodyStart = bodyStart;
    this.fields = fields;
  }

  static WholeMail of(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    int end = text.indexOf(CRLF + CRLF);
    if (end < 0) {
      throw new IllegalStateException("a mail without a body");
    }
    // International addresses stand in headers as UTF-8.
    String headers = new String(bytes, 0, end, StandardCharsets.UTF_8);
    List<String> fields = new ArrayList<>(List.of(headers.split(CRLF + "(?![ \\t])", -1)));
    return new WholeMail(bytes, end + 2 * CRLF.length(), fields);
  }

  byte[] body() {
    return Arrays.copyOfRange(bytes, bodyStart, bytes.length);
  }

  /** The same with one more header field at its top. */
  byte[] under(String field) {
    byte[] top = (field + CRLF).getBytes(StandardCharsets.US_ASCII);
    byte[] all = Arrays.copyOf(top, top.length + bytes.length);
    System.arraycopy(bytes, 0, all, top.length, bytes.length);
    return all;
  }

  @Override
  public List<String> getFields() {
    return fields;
  }

  @Override
  public List<String> getFields(String name) {
    String start = name.toLowerCase(Locale.ROOT) + ":";
    return fields.stream()
        .filter(field -> field.toLowerCase(Locale.ROOT).startsWith(start))
        .toList();
  }
}
