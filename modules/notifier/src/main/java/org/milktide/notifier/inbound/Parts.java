package org.milktide.notifier.inbound;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The leaves of a mail, so many and so deep and so long as a mail of ours can come back as. */
final class Parts {
  static final int DEEPEST = 6;
  static final int MOST = 50;

  /** Of one part; a returned digest of ours has some 20 KB. */
  static final int LONGEST = 256 * 1024;

  private final List<Leaf> leaves = new ArrayList<>();

  private Parts() {}

  /**
   * A part that holds no others.
   *
   * @param type in small letters, such as {@code message/delivery-status}
   */
  record Leaf(String type, String text) {}

  /** Reads a mail; what is deeper or more than allowed is left out. */
  static Parts of(Part mail) throws MessagingException, IOException {
    Parts parts = new Parts();
    parts.add(mail, 0);
    return parts;
  }

  List<Leaf> all() {
    return leaves;
  }

  Optional<String> first(String type) {
    return leaves.stream().filter(leaf -> leaf.type.equals(type)).map(Leaf::text).findFirst();
  }

  private void add(Part part, int depth) throws MessagingException, IOException {
    if (depth > DEEPEST || leaves.size() >= MOST) {
      return;
    }
    String type = type(part);
    if (!type.startsWith("multipart/") || !(part.getContent() instanceof Multipart several)) {
      leaves.add(new Leaf(type, text(part)));
      return;
    }
    int count = Math.min(several.getCount(), MOST);
    for (int i = 0; i < count; i++) {
      BodyPart one = several.getBodyPart(i);
      add(one, depth + 1);
    }
  }

  /** Text where nothing is said; what cannot be read is bytes. */
  private static String type(Part part) throws MessagingException {
    String said = part.getContentType();
    String type = said == null ? "text/plain" : said.replaceFirst(";(?s).*", "").strip();
    return type.toLowerCase(Locale.ROOT);
  }

  private static String text(Part part) throws MessagingException, IOException {
    try (InputStream in = part.getInputStream()) {
      return new String(in.readNBytes(LONGEST), charset(part.getContentType()));
    }
  }

  private static Charset charset(@Nullable String contentType) {
    String said = contentType == null ? "" : contentType;
    String name =
        said.matches("(?is).*charset=.*")
            ? said.replaceFirst("(?is).*charset=\\s*\"?([^\";\\s]*).*", "$1")
            : "";
    try {
      return name.isEmpty() ? StandardCharsets.UTF_8 : Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return StandardCharsets.ISO_8859_1;
    }
  }
}
