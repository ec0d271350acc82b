package org.milktide.portal.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.milktide.content.Library;
import org.milktide.content.SignLine;
import org.milktide.domain.event.JourneyEvent;
import org.milktide.domain.event.Observation.SymptomReported;
import org.milktide.domain.event.Symptom;
import org.milktide.domain.id.BabyId;
import org.milktide.portal.advice.Advices;
import org.milktide.portal.guide.Calls;
import org.milktide.portal.view.AdviceView;
import org.milktide.portal.view.BabyView;
import org.milktide.portal.view.CallView;
import org.milktide.portal.view.CheckView;
import org.milktide.portal.view.CheckedView;
import org.milktide.portal.view.Form;
import org.milktide.portal.view.Words;
import org.milktide.portal.visit.EventIds;
import org.milktide.portal.visit.Paths;
import org.milktide.portal.visit.Visit;
import org.milktide.portal.web.Renderer;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Puts the list of signs together, and what is answered to it. */
@Component
final class CheckPage {
  /** What is felt while feeding. */
  private static final Set<Symptom> OF_FEEDING =
      Set.of(Symptom.NAUSEA_AT_LET_DOWN, Symptom.LOW_AT_LET_DOWN);

  private final Library library;
  private final Advices advices;
  private final Paths paths;
  private final Renderer renderer;

  CheckPage(Library library, Advices advices, Paths paths, Renderer renderer) {
    this.library = library;
    this.advices = advices;
    this.paths = paths;
    this.renderer = renderer;
  }

  /** The signs that the page has for this family, in its order. */
  List<Symptom> asked(Visit visit) {
    List<Symptom.Of> whom = Asked.of(visit);
    return lines(visit).stream()
        .map(SignLine::symptom)
        .filter(sign -> whom.contains(sign.of()))
        .toList();
  }

  private List<SignLine> lines(Visit visit) {
    List<SignLine> all = library.get().signs(advices.reader(visit));
    return visit.isLost()
        ? all.stream()
            .filter(line -> !OF_FEEDING.contains(line.symptom()))
            .map(line -> gently(line, visit.words()))
            .toList()
        : all;
  }

  /** What names a baby has other words for somebody who is grieving. */
  private static SignLine gently(SignLine line, Words words) {
    String own = "loss.sign." + line.symptom().word();
    return words.has(own) ? new SignLine(line.symptom(), line.group(), words.text(own)) : line;
  }

  ResponseEntity<String> list(Visit visit) {
    return list(HttpStatus.OK, visit, Form.fresh(EventIds.fresh(), Map.of()), false);
  }

  /** The same after it was sent with nothing ticked. */
  ResponseEntity<String> listAgain(Visit visit, Map<String, String> typed) {
    Form form = Form.fresh(EventIds.of(typed), typed);
    return list(HttpStatus.UNPROCESSABLE_CONTENT, visit, form, true);
  }

  private ResponseEntity<String> list(HttpStatus status, Visit visit, Form form, boolean empty) {
    CheckView view =
        new CheckView(
            form,
            Asked.of(visit).stream().map(of -> group(visit, of, form)).toList(),
            babies(visit, form),
            empty,
            visit.isLost(),
            paths.journey(visit.bearer()),
            call(visit));
    return show(status, "check", visit, view);
  }

  private CheckView.Group group(Visit visit, Symptom.Of of, Form form) {
    Words words = visit.words();
    String name = of.name().toLowerCase(Locale.ROOT);
    String other = visit.isParent() ? "" : ".partner";
    return new CheckView.Group(
        name,
        words.text("check.group." + name + (of == Symptom.Of.BABY ? "" : other)),
        lines(visit).stream()
            .filter(line -> line.symptom().of() == of)
            .map(line -> sign(line, form))
            .toList());
  }

  private static CheckView.Sign sign(SignLine line, Form form) {
    String field = CheckForm.SIGN + line.symptom().word();
    return new CheckView.Sign(
        field, line.ask(), line.symptom() == Symptom.TEMPERATURE, form.is(field, "yes"));
  }

  /** Each as a choice, the first chosen; none where there is one alone. */
  private static List<BabyView> babies(Visit visit, Form form) {
    List<BabyId> living = visit.state().family().living();
    List<BabyView> views = new ArrayList<>();
    for (BabyId baby : living.size() > 1 ? living : List.<BabyId>of()) {
      String name = baby.value();
      boolean chosen = form.value("babyId").isEmpty() ? views.isEmpty() : form.is("babyId", name);
      views.add(new BabyView(name, visit.words().text("log.baby", name), chosen, ""));
    }
    return views;
  }

  /** What to do about each sign, the most urgent first. */
  ResponseEntity<String> answer(Visit visit, CheckForm.Said said) {
    Visit told = visit.supposing(said.answered());
    List<SignLine> lines = lines(visit);
    List<AdviceView> answers =
        advices.on(told, said.answered(), event -> CheckPage.about(event, lines));
    boolean withoutWords = answers.isEmpty();
    Words words = visit.words();
    CheckedView view =
        new CheckedView(
            answers,
            said.none(),
            (said.unsure() && !visit.state().family().isBorn()) || (withoutWords && !said.none()),
            visit.isLost() || !visit.state().family().isBorn()
                ? List.of()
                : library.get().callNow(advices.reader(visit)).parts(),
            withoutWords && said.none() ? words.text("checked.any-time") : "",
            call(visit),
            paths.check(visit.bearer()),
            paths.journey(visit.bearer()));
    return show(HttpStatus.OK, "checked", visit, view);
  }

  private static List<String> about(JourneyEvent event, List<SignLine> lines) {
    return event.fact() instanceof SymptomReported report
        ? lines.stream()
            .filter(line -> line.symptom() == report.symptom())
            .map(SignLine::ask)
            .toList()
        : List.of();
  }

  private CallView call(Visit visit) {
    return Calls.of(library.get().helpLine(advices.reader(visit)));
  }

  private ResponseEntity<String> show(
      HttpStatus status, String template, Visit visit, Object view) {
    return visit.isLost()
        ? renderer.gentle(template, visit.words(), view)
        : renderer.own(status, template, visit.words(), paths.journey(visit.bearer()), view);
  }
}
