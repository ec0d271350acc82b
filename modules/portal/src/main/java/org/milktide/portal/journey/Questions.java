package org.milktide.portal.journey;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.milktide.content.GuidancePack;
import org.milktide.content.Library;
import org.milktide.domain.journey.Known;
import org.milktide.domain.plan.Sent;
import org.milktide.domain.wire.EventType;
import org.milktide.portal.view.QuestionView;
import org.milktide.portal.view.Words;
import org.milktide.portal.visit.Paths;
import org.milktide.portal.visit.TypedEvents;
import org.milktide.portal.visit.Visit;
import org.milktide.portal.web.NothingHere;
import org.springframework.stereotype.Component;

/** The questions that messages of the last days asked, until they are answered. */
@Component
final class Questions {
  /** For as long as a family may come back to a message. */
  private static final Duration STANDS = Duration.ofDays(4);

  /** Who left it unanswered so often is not asked again, until they answer (clinical.md 7.1). */
  private static final int IGNORED = 2;

  private static final Duration STANDS_MUTED = Duration.ofDays(21);

  private final Library library;
  private final Paths paths;

  Questions(Library library, Paths paths) {
    this.library = library;
    this.paths = paths;
  }

  /** In the order of their rules. */
  List<QuestionView> of(Visit visit) {
    Map<Question, SortedSet<Instant>> asked = new EnumMap<>(Question.class);
    GuidancePack pack = library.get();
    for (Sent sent : visit.situation().memory().sent()) {
      if (sent.recipient().equals(visit.bearer().recipient())) {
        pack.find(sent.item()).stream()
            .flatMap(item -> item.rules().stream())
            .flatMap(rule -> Question.of(rule).stream())
            .filter(one -> !isAnswered(visit, one, sent.at()))
            .forEach(one -> asked.computeIfAbsent(one, _ -> new TreeSet<>()).add(sent.at()));
      }
    }
    return asked.entrySet().stream()
        .filter(one -> isOpen(visit, one.getValue()))
        .map(one -> view(visit, one.getKey(), one.getValue().size() >= IGNORED))
        .toList();
  }

  private static boolean isOpen(Visit visit, SortedSet<Instant> asked) {
    Duration stands = asked.size() >= IGNORED ? STANDS_MUTED : STANDS;
    return visit.now().isBefore(asked.last().plus(stands));
  }

  private static boolean isAnswered(Visit visit, Question question, Instant askedAt) {
    Known<String> answer = visit.state().profile().answers().get(question.rule());
    return answer != null && !answer.arrivedAt().isBefore(askedAt);
  }

  private QuestionView view(Visit visit, Question question, boolean muted) {
    Words words = visit.words();
    String key = "ask." + question.rule();
    return new QuestionView(
        question.rule().value(),
        words.text(key),
        question.choices().stream()
            .map(choice -> new QuestionView.Choice(choice, label(words, key, choice)))
            .toList(),
        question.leadsToSigns() ? paths.check(visit.bearer()) : null,
        muted);
  }

  /** Of its own where one fits better than what every question has for it. */
  private static String label(Words words, String key, String choice) {
    String own = key + "." + choice;
    return words.text(words.has(own) ? own : "ask." + choice);
  }

  /**
   * The answer by one of the buttons; a question is answered whether or not it was asked.
   *
   * @throws NothingHere for a question or an answer that is none of ours
   */
  static TypedEvents answer(Map<String, String> given, Visit visit) {
    TypedEvents typed = new TypedEvents(given, visit);
    Question question = Question.of(typed.text("rule")).orElseThrow(NothingHere::new);
    String choice =
        Optional.ofNullable(typed.text("choice"))
            .filter(question.choices()::contains)
            .orElseThrow(NothingHere::new);
    typed.read(
        EventType.ANSWER_GIVEN,
        Map.of("rule", question.rule().value(), "choice", choice),
        typed.eventId() + "-answer-" + question.rule() + "-" + choice,
        path -> path);
    return typed;
  }

  /** Where an answer leads: to what it asks for, else back to the family's page. */
  String after(Map<String, String> given, Visit visit) {
    String choice = given.getOrDefault("choice", "");
    Optional<Question> question = Question.of(given.get("rule"));
    if (question.filter(one -> one.isFollowedBySigns(choice)).isPresent()) {
      return paths.check(visit.bearer());
    }
    if (question.filter(one -> one == Question.R60).isPresent()) {
      return switch (choice) {
        case "fewer" -> paths.preferences(visit.bearer()) + "#fewer-title";
        case "stop" -> paths.unsubscribe(visit.bearer());
        default -> paths.journey(visit.bearer()) + "?done=answered";
      };
    }
    return paths.journey(visit.bearer()) + "?done=answered";
  }
}
