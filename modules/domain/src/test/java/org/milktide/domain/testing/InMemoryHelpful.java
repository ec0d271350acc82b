package org.milktide.domain.testing;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.milktide.domain.guidance.HelpfulCount;
import org.milktide.domain.guidance.TextRevision;
import org.milktide.domain.link.Bearer;
import org.milktide.domain.port.HelpfulAnswers;

/** What readers said of texts, in a map, for tests; any thread may use it. */
public final class InMemoryHelpful implements HelpfulAnswers {
  private final Map<Asked, Boolean> answers = new HashMap<>();

  private record Asked(Bearer reader, TextRevision text) {}

  @Override
  public synchronized void say(Bearer reader, TextRevision text, boolean helpful) {
    answers.put(new Asked(reader, text), helpful);
  }

  @Override
  public synchronized Optional<Boolean> said(Bearer reader, TextRevision text) {
    return Optional.ofNullable(answers.get(new Asked(reader, text)));
  }

  @Override
  public synchronized List<HelpfulCount> counts() {
    return answers.entrySet().stream()
        .collect(
            Collectors.groupingBy(
                entry -> entry.getKey().text(),
                Collectors.mapping(Map.Entry::getValue, Collectors.toList())))
        .entrySet()
        .stream()
        .map(entry -> count(entry.getKey(), entry.getValue()))
        .sorted(
            Comparator.comparing((HelpfulCount count) -> count.text().item())
                .thenComparing(count -> count.text().revision()))
        .toList();
  }

  private static HelpfulCount count(TextRevision text, Collection<Boolean> answers) {
    long yes = answers.stream().filter(answer -> answer).count();
    return new HelpfulCount(text, yes, answers.size() - yes);
  }
}
