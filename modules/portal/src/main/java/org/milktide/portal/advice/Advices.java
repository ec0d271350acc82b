package org.milktide.portal.advice;

import gg.jte.Content;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.milktide.content.AdviceText;
import org.milktide.content.Direction;
import org.milktide.content.GuidancePack;
import org.milktide.content.Library;
import org.milktide.content.Reader;
import org.milktide.domain.advice.Advice;
import org.milktide.domain.advice.Advising;
import org.milktide.domain.event.JourneyEvent;
import org.milktide.portal.guide.Readers;
import org.milktide.portal.view.AdviceView;
import org.milktide.portal.visit.Visit;
import org.springframework.stereotype.Component;

/** Says what to do now about what was told, in the pack's words. */
@Component
public final class Advices {
  private final Library library;
  private final Readers readers;

  Advices(Library library, Readers readers) {
    this.library = library;
    this.readers = readers;
  }

  /** The reader of this visit, with the baby's age. */
  public Reader reader(Visit visit) {
    Reader reader = readers.of(visit.words(), visit.state().family().size());
    Optional<Duration> age =
        visit
            .state()
            .family()
            .birth()
            .filter(at -> !at.isAfter(visit.now()))
            .map(at -> Duration.between(at, visit.now()));
    return new Reader(reader.locale(), reader.babies(), reader.today(), age);
  }

  /** What to do about these, the most urgent first. */
  public List<AdviceView> on(Visit visit, List<JourneyEvent> told) {
    return on(visit, told, _ -> List.of());
  }

  /**
   * The same, each with what it is about.
   *
   * @param visit with what was told folded in
   * @param about what somebody said with an event, in words
   */
  public List<AdviceView> on(
      Visit visit, List<JourneyEvent> told, Function<JourneyEvent, List<String>> about) {
    Map<String, List<String>> abouts = new LinkedHashMap<>();
    for (JourneyEvent event : told) {
      for (Advice advice : Advising.on(visit.state(), event, visit.now())) {
        abouts.computeIfAbsent(advice.key(), _ -> new ArrayList<>()).addAll(about.apply(event));
      }
    }
    GuidancePack pack = library.get();
    Reader reader = reader(visit);
    FirstCall call = new FirstCall(visit.words(), pack.helpLine(reader));
    return Advising.on(visit.state(), told, visit.now()).stream()
        .map(
            advice ->
                view(
                    pack.advice(advice, reader),
                    abouts.getOrDefault(advice.key(), List.of()),
                    call,
                    visit.isLost()))
        .toList();
  }

  /**
   * The pack's words speak of babies and feeding, so somebody who is grieving reads a plain line.
   */
  private static AdviceView view(
      AdviceText text, List<String> about, FirstCall call, boolean lost) {
    FirstCall.Line first = call.of(text.advice().callFirst());
    Content body =
        lost
            ? output -> output.writeContent(call.words().text("advice.after-loss"))
            : output -> output.writeContent(text.html());
    Locale language = lost ? call.words().language() : text.language();
    return new AdviceView(
        text.advice().callFirst().word(),
        first.words(),
        first.tel(),
        first.number(),
        about,
        body,
        language.toLanguageTag(),
        Direction.of(language).html());
  }
}
