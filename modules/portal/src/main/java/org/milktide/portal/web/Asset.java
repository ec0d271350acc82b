package org.milktide.portal.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.springframework.http.MediaType;

/** A file of ours that pages load, named after its content. */
final class Asset {
  private static final int HASH_CHARS = 12;

  private final String name;
  private final String hash;
  private final MediaType type;
  private final byte[] content;

  private Asset(String name, String hash, MediaType type, byte[] content) {
    this.name = name;
    this.hash = hash;
    this.type = type;
    this.content = content;
  }

  static Asset read(String stem, String extension, MediaType type) {
    return of(stem, extension, type, stem + "." + extension);
  }

  /** A file that lies elsewhere on the class path. */
  static Asset of(String stem, String extension, MediaType type, String file) {
    return named(stem, extension, type, bytes(file));
  }

  /** One file made of several, in this order. */
  static Asset joined(String stem, String extension, MediaType type, List<String> files) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    files.forEach(file -> all.writeBytes(bytes(file)));
    return named(stem, extension, type, all.toByteArray());
  }

  private static Asset named(String stem, String extension, MediaType type, byte[] content) {
    String hash = hash(content);
    return new Asset(stem + "." + hash + "." + extension, hash, type, content);
  }

  /** The same after some text. */
  Asset after(String text) {
    byte[] before = text.getBytes(StandardCharsets.UTF_8);
    byte[] all = Arrays.copyOf(before, before.length + content.length);
    System.arraycopy(content, 0, all, before.length, content.length);
    return new Asset(name, hash(all), type, all);
  }

  /** A short hash of some text. */
  static String hash(String text) {
    return hash(text.getBytes(StandardCharsets.UTF_8));
  }

  /** File name with a hash of the content, so that it can be kept for ever. */
  String name() {
    return name;
  }

  String hash() {
    return hash;
  }

  MediaType type() {
    return type;
  }

  byte[] content() {
    return content.clone();
  }

  private static byte[] bytes(String file) {
    try (InputStream in = Asset.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the portal's jar lacks " + file);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private static String hash(byte[] content) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
      return HexFormat.of().formatHex(digest).substring(0, HASH_CHARS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
