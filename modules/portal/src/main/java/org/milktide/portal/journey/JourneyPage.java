package org.milktide.portal.journey;

import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.journey.Deed;
import org.milktide.domain.journey.Family;
import org.milktide.domain.journey.Standing;
import org.milktide.domain.plan.Plan;
import org.milktide.portal.advice.Lately;
import org.milktide.portal.log.TapCard;
import org.milktide.portal.loss.LossPage;
import org.milktide.portal.view.Form;
import org.milktide.portal.view.JourneyView;
import org.milktide.portal.view.Words;
import org.milktide.portal.visit.Done;
import org.milktide.portal.visit.EventIds;
import org.milktide.portal.visit.Messages;
import org.milktide.portal.visit.Paths;
import org.milktide.portal.visit.Visit;
import org.milktide.portal.web.Renderer;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Puts a family's own page together. */
@Component
final class JourneyPage {
  /** 34w0d: from then on the birth is what a parent most likely comes to tell. */
  private static final int BIRTH_FIRST_DAYS = 34 * 7;

  private final Paths paths;
  private final Messages messages;
  private final Notices notices;
  private final OpenPage open;
  private final LossPage loss;
  private final TapCard taps;
  private final Lately lately;
  private final Questions questions;
  private final Renderer renderer;

  JourneyPage(
      Paths paths,
      Messages messages,
      Notices notices,
      OpenPage open,
      LossPage loss,
      TapCard taps,
      Lately lately,
      Questions questions,
      Renderer renderer) {
    this.paths = paths;
    this.messages = messages;
    this.notices = notices;
    this.open = open;
    this.loss = loss;
    this.taps = taps;
    this.lately = lately;
    this.questions = questions;
    this.renderer = renderer;
  }

  /**
   * The page after something was done, or nothing.
   *
   * @param baby the number of the baby that the log is about; null for the first
   */
  ResponseEntity<String> show(Visit visit, @Nullable String done, @Nullable String baby) {
    Map<String, String> values = baby == null ? Map.of() : Map.of("baby", baby);
    return show(HttpStatus.OK, visit, Form.fresh(EventIds.fresh(), values), done);
  }

  ResponseEntity<String> show(HttpStatus status, Visit visit, Form form, @Nullable String done) {
    if (visit.isLost()) {
      return loss.show(visit, false, false);
    }
    return renderer.own(
        status, "journey", visit.words(), paths.journey(visit.bearer()), view(visit, form, done));
  }

  private JourneyView view(Visit visit, Form form, @Nullable String done) {
    Words words = visit.words();
    Plan plan = messages.plan(visit);
    boolean born = visit.state().family().isBorn();
    boolean tells = visit.may(Deed.TELL);
    boolean held = visit.state().standing(visit.now()) instanceof Standing.Held;
    return new JourneyView(
        withDefaults(form, visit),
        Done.words(words, done),
        lately.of(visit),
        open.after(done, visit),
        isBirthFirst(visit),
        notices.of(visit),
        Where.of(visit),
        messages.coming(visit, plan),
        messages.came(visit),
        messages.skipped(visit, plan),
        born,
        held,
        visit.state().milkIn() != null,
        tells && !held && MilkQuestion.isLookedFor(visit.state(), visit.now()),
        tells && MilkQuestion.isAsked(visit.state(), visit.now()),
        tells && !held ? questions.of(visit) : List.of(),
        tells && !held ? Tells.of(visit, form) : null,
        !visit.isParent(),
        visit.may(Deed.KEEP_LOG) ? taps.onJourney(visit, form.value("baby")) : null,
        paths.preferences(visit.bearer()),
        paths.loss(visit.bearer()),
        visit.bearer().journey().toString());
  }

  private static boolean isBirthFirst(Visit visit) {
    Family family = visit.state().family();
    return !family.isBorn()
        && !(visit.state().standing(visit.now()) instanceof Standing.Held)
        && family
            .gestationDays(visit.now(), visit.zone())
            .filter(days -> days >= BIRTH_FIRST_DAYS)
            .isPresent();
  }

  /**
   * The page has several forms; those that were not sent start with today, in the parent's zone. A
   * birth's time is left for the parent to give: a wrong one would be easy to send.
   */
  private static Form withDefaults(Form form, Visit visit) {
    ZonedDateTime local = visit.now().atZone(visit.zone());
    Map<String, String> values = new HashMap<>();
    values.put("bornDate", local.toLocalDate().toString());
    values.putAll(BirthForm.fields("milk", local));
    values.putAll(BirthForm.fields("weight", local));
    values.putAll(BirthForm.fields("stored", local));
    values.put("placedDate", local.toLocalDate().toString());
    values.put("feedingMode", Tells.mode(visit));
    Family family = visit.state().family();
    if (family.size() > 1) {
      values.put("babies", String.valueOf(family.size()));
    }
    family
        .birth()
        .ifPresent(at -> values.putAll(BirthForm.fields("born", at.atZone(visit.zone()))));
    values.putAll(form.values());
    return new Form(form.eventId(), values, form.errors());
  }
}
