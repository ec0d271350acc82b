package org.milktide.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** The fields of one YAML mapping, asked for by name; what is wrong is reported with its line. */
final class Fields {
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,4}");

  private final Problems.In problems;
  private final int start;
  private final int offset;
  private final Map<String, Node> values = new LinkedHashMap<>();

  /**
   * Reads the keys of a mapping.
   *
   * @param offset lines of the file before the YAML starts
   */
  Fields(MappingNode mapping, int offset, Problems.In all) {
    this.problems = mapping.getStartMark().map(mark -> all.of(mark.getName())).orElse(all);
    this.offset = offset;
    this.start = line(mapping);
    for (NodeTuple tuple : mapping.getValue()) {
      String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
      if (values.putIfAbsent(key, tuple.getValueNode()) != null) {
        of(tuple.getKeyNode()).add(line(tuple.getKeyNode()), key, "is given twice, expected once");
      }
    }
  }

  /** The line a field stands on, or the first one of the mapping. */
  int line(String field) {
    Node value = values.get(field);
    return value == null ? start : line(value);
  }

  /** The problems of the file that a field stands in. */
  Problems.In problems(String field) {
    Node value = values.get(field);
    return value == null ? problems : of(value);
  }

  private Problems.In of(Node node) {
    return node.getStartMark().map(mark -> problems.of(mark.getName())).orElse(problems);
  }

  private int line(Node node) {
    return node.getStartMark().map(Mark::getLine).orElse(0) + 1 + offset;
  }

  void report(String field, String message) {
    problems(field).add(line(field), field, message);
  }

  /** Reports every field that is not one of these. */
  void allowOnly(Set<String> allowed) {
    for (String field : values.keySet()) {
      if (!allowed.contains(field)) {
        report(field, "unknown field, expected one of " + Names.list(new TreeSet<>(allowed)));
      }
    }
  }

  Set<String> names() {
    return values.keySet();
  }

  boolean has(String field) {
    return values.containsKey(field);
  }

  /** Whether a field is this text. */
  boolean isText(String field, String text) {
    return values.get(field) instanceof ScalarNode scalar && scalar.getValue().strip().equals(text);
  }

  /** A field that has to be there, as text; null, and reported, when it is not. */
  @Nullable String text(String field) {
    if (!has(field)) {
      report(field, "is missing");
      return null;
    }
    return scalar(field).orElse(null);
  }

  /** A field that may be left out; empty, and reported, when it is there but is not text. */
  Optional<String> optionalText(String field) {
    return has(field) ? scalar(field) : Optional.empty();
  }

  private Optional<String> scalar(String field) {
    if (values.get(field) instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
      return Optional.of(scalar.getValue().strip());
    }
    report(field, "is empty or not a text, expected a text");
    return Optional.empty();
  }

  /** A list of words, like {@code [term, at-home]}; empty when it is left out. */
  List<String> words(String field) {
    Node value = values.get(field);
    if (value == null) {
      return List.of();
    }
    List<String> words = new ArrayList<>();
    if (value instanceof SequenceNode sequence) {
      for (Node element : sequence.getValue()) {
        if (element instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
          words.add(scalar.getValue().strip());
        }
      }
    }
    if (!(value instanceof SequenceNode sequence) || words.size() < sequence.getValue().size()) {
      report(field, "is not a list of words, expected a list like [one, two]");
    }
    return words;
  }

  /** A list of words, or one word alone. */
  List<String> wordOrWords(String field) {
    return values.get(field) instanceof ScalarNode ? scalar(field).stream().toList() : words(field);
  }

  /** A whole number that has to be there; null, and reported, when it is not. */
  @Nullable Integer number(String field) {
    String text = text(field);
    if (text == null || NUMBER.matcher(text).matches()) {
      return text == null ? null : Integer.valueOf(text);
    }
    report(field, "'" + text + "' is no whole number, expected one like 4");
    return null;
  }

  /** A list of mappings; empty when it is left out. */
  List<Fields> list(String field) {
    Node value = values.get(field);
    List<Fields> list = new ArrayList<>();
    if (value instanceof SequenceNode sequence) {
      for (Node element : sequence.getValue()) {
        if (element instanceof MappingNode mapping) {
          list.add(new Fields(mapping, offset, problems));
        }
      }
    }
    if (value != null
        && !(value instanceof SequenceNode sequence && list.size() == sequence.getValue().size())) {
      report(field, "is not a list of mappings, expected lines like '- {name: ..., ...}'");
    }
    return list;
  }

  /** A field that is itself a mapping; null, and reported, when it is not. */
  @Nullable Fields nested(String field) {
    if (values.get(field) instanceof MappingNode mapping) {
      return new Fields(mapping, offset, problems);
    }
    report(field, (has(field) ? "is not a mapping" : "is missing") + ", expected fields below it");
    return null;
  }
}
