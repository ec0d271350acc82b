package org.milktide.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what an item says and what stands behind it. */
final class WordsReader {
  static final Set<String> FIELDS = Set.of("title", "push", "topics", "sources", "asks", "rule");

  private static final Pattern RULE = Pattern.compile("R\\d\\db?");

  private final Map<String, @Nullable Source> sources;
  private final Set<String> topics;
  private final Translations translations;

  WordsReader(
      Map<String, @Nullable Source> sources, Set<String> topics, Translations translations) {
    this.translations = translations;
    this.sources = sources;
    this.topics = topics;
  }

  @Nullable Guidance read(ItemFile file) {
    Fields fields = file.fields();
    Wording words = WordingReader.read(file);
    List<String> itsTopics = topics(fields);
    List<Source> itsSources = sources(fields);
    Optional<Question> asks = asks(fields);
    List<String> rules = rules(fields);
    return words == null
        ? null
        : new Guidance(
            file.id(), translations.of(file.id(), words), itsTopics, itsSources, asks, rules);
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
    return cited(fields, sources);
  }

  /** The sources that stand behind a text, at least one. */
  static List<Source> cited(Fields fields, Map<String, @Nullable Source> sources) {
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

  private static List<String> rules(Fields fields) {
    List<String> rules = fields.wordOrWords("rule");
    for (String rule : rules) {
      if (!RULE.matcher(rule).matches()) {
        fields.report("rule", "'" + rule + "' is no rule, expected one like R12 or R19b");
      }
    }
    return rules;
  }
}
