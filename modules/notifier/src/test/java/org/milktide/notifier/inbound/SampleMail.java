package org.milktide.notifier.inbound;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.milktide.domain.bounce.ReturnPaths;
import org.milktide.domain.bounce.ReturnPaths.Purpose;
import org.milktide.domain.digest.DigestRef;
import org.milktide.domain.event.EmailAddress;

/** Mails as servers and people send them, about one delivery. */
final class SampleMail {
  static final ReturnPaths PATHS =
      new ReturnPaths(
          new EmailAddress("bounces@guide.example.org"),
          "a secret".getBytes(StandardCharsets.UTF_8));

  private SampleMail() {}

  /** The file of this name, with the delivery's addresses in it. */
  static byte[] of(String name, DigestRef digest) {
    return text(name, digest).replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
  }

  private static String text(String name, DigestRef digest) {
    String bounce = address(Purpose.BOUNCE, digest);
    String reply = address(Purpose.REPLY, digest);
    return file(name + ".eml")
        .replace("{BOUNCE}", bounce)
        .replace("{BOUNCE-UPPER}", bounce.toUpperCase(Locale.ROOT))
        .replace("{FORGED}", bounce.replaceFirst("\\+b....", "+b0000"))
        .replace("{REPLY}", reply)
        .replace("{FORGED-REPLY}", reply.replaceFirst("\\+r....", "+r0000"))
        .replace("{UNSUBSCRIBE}", address(Purpose.UNSUBSCRIBE, digest))
        .replace("{MESSAGE-ID}", messageId(digest));
  }

  static String messageId(DigestRef digest) {
    return "<" + digest.id() + "." + digest.journey() + "@guide.example.org>";
  }

  static String address(Purpose purpose, DigestRef digest) {
    return PATHS.of(purpose, digest.journey(), digest.id()).value();
  }

  private static String file(String name) {
    try (InputStream in =
        Objects.requireNonNull(SampleMail.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
