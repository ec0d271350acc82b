package org.milktide.content;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what an item says and what stands behind it. */
final class WordsReader {
  static final Set<String> FIELDS = Set.of("title", "push", "topics", "sources", "asks");

  /** What a lock screen shows without cutting it. */
  private static final int LONGEST_PUSH = 120;

  private final Map<String, @Nullable Source> sources;
  private final Set<String> topics;

  WordsReader(Map<String, @Nullable Source> sources, Set<String> topics) {
    this.sources = sources;
    this.topics = topics;
  }

  @Nullable Guidance read(ItemFile file) {
    Fields fields = file.fields();
    String title = prose(file, "title");
    String push = prose(file, "push");
    if (push != null && push.length() > LONGEST_PUSH) {
      fields.report(
          "push", "is " + push.length() + " characters long, expected at most " + LONGEST_PUSH);
    }
    List<String> itsTopics = topics(fields);
    List<Source> itsSources = sources(fields);
    Optional<Question> asks = asks(fields);
    if (title == null || push == null) {
      return null;
    }
    String body = file.body().text().strip();
    String revision = revision(title, push, body);
    return new Guidance(file.id(), title, push, body, itsTopics, itsSources, asks, revision);
  }

  private static @Nullable String prose(ItemFile file, String field) {
    String text = file.fields().text(field);
    if (text != null) {
      new Passage(field, text, file.fields().line(field), file.body().problems()).check();
    }
    return text;
  }

  private List<String> topics(Fields fields) {
    List<String> words = required(fields, "topics");
    for (String topic : words) {
      if (!topics.contains(topic)) {
        fields.report("topics", "unknown topic '" + topic + "', expected one in topics.yaml");
      }
    }
    return words;
  }

  private List<Source> sources(Fields fields) {
    List<Source> cited = new ArrayList<>();
    for (String key : required(fields, "sources")) {
      if (!sources.containsKey(key)) {
        fields.report("sources", "unknown source '" + key + "', expected a key of sources.yaml");
      }
      Source source = sources.get(key);
      if (source != null) {
        cited.add(source);
      }
    }
    return cited;
  }

  private static List<String> required(Fields fields, String field) {
    List<String> words = fields.words(field);
    if (!fields.has(field)) {
      fields.report(field, "is missing, expected a list like [one, two]");
    } else if (words.isEmpty()) {
      fields.report(field, "is empty, expected at least one");
    }
    return words;
  }

  private static Optional<Question> asks(Fields fields) {
    Optional<String> name = fields.optionalText("asks");
    Optional<Question> question = name.flatMap(text -> Names.find(Question.class, text));
    if (name.isPresent() && question.isEmpty()) {
      fields.report(
          "asks",
          "unknown question '" + name.get() + "', expected one of " + Names.all(Question.class));
    }
    return question;
  }

  /** Parts are told apart by a character that no text has. */
  private static String revision(String... parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] hash = digest.digest(String.join("\0", parts).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
