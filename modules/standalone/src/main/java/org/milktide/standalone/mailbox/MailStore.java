package org.milktide.standalone.mailbox;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;

/**
 * Mails as files, one each, named by their ids. The envelope is kept as the two headers with which
 * a mail server ends a delivery, so a file says all there is to know.
 */
final class MailStore {
  static final String DELIVERED_TO = "Delivered-To";
  private static final String EML = ".eml";
  private static final String UNFINISHED = ".part";

  private final Path dir;
  private final MailIds ids = new MailIds();
  private final ConcurrentNavigableMap<String, StoredMail> mails = new ConcurrentSkipListMap<>();

  private MailStore(Path dir) {
    this.dir = dir;
  }

  /** Opens a folder with what earlier runs kept in it. */
  static MailStore open(Path dir) throws IOException {
    Files.createDirectories(dir);
    var store = new MailStore(dir);
    List<Path> files;
    try (Stream<Path> entries = Files.list(dir)) {
      files = entries.toList();
    }
    for (Path file : files) store.readBack(file);
    return store;
  }

  List<StoredMail> all() {
    return new ArrayList<>(mails.values());
  }

  /** Keeps a mail: on return it is on the disk whole, or not at all. */
  StoredMail keep(String from, String to, byte[] message) throws IOException {
    String id = ids.next();
    Path unfinished = dir.resolve(id + UNFINISHED);
    try (var channel =
        FileChannel.open(unfinished, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      write(channel, envelope(from, to));
      write(channel, message);
      channel.force(true);
    }
    Files.move(unfinished, file(id), StandardCopyOption.ATOMIC_MOVE);
    try (var folder = FileChannel.open(dir)) {
      folder.force(true); // the new name too
    }
    return list(id);
  }

  /** The mail as a file; empty if there is none of this id. */
  Optional<byte[]> raw(String id) {
    // Only ids given out by us become paths.
    if (!mails.containsKey(id)) return Optional.empty();
    try {
      return Optional.of(Files.readAllBytes(file(id)));
    } catch (NoSuchFileException removedByHand) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void readBack(Path file) throws IOException {
    String name = file.getFileName().toString();
    if (name.endsWith(UNFINISHED)) {
      Files.delete(file); // never answered with 250, so its sender tries again
    } else if (name.endsWith(EML)) {
      String id = name.substring(0, name.length() - EML.length());
      if (ids.resumeAfter(id)) list(id);
    }
  }

  private StoredMail list(String id) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file(id)))) {
      Instant arrival = MailIds.arrivalOf(id);
      StoredMail mail = MimeReader.listed(id, arrival, in);
      mails.put(id, mail);
      return mail;
    }
  }

  private Path file(String id) {
    return dir.resolve(id + EML);
  }

  private static byte[] envelope(String from, String to) {
    String lines = "Return-Path: <%s>\r\n%s: %s\r\n".formatted(from, DELIVERED_TO, to);
    return lines.getBytes(StandardCharsets.UTF_8);
  }

  private static void write(FileChannel channel, byte[] bytes) throws IOException {
    var buffer = ByteBuffer.wrap(bytes);
    while (buffer.hasRemaining()) channel.write(buffer);
  }
}
