package org.milktide.portal.page;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.journey.Standing;
import org.milktide.portal.view.Form;
import org.milktide.portal.view.PreferencesView;
import org.milktide.portal.view.Words;
import org.milktide.portal.view.ZoneGroup;
import org.milktide.portal.web.Renderer;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Puts the preferences page together. */
@Component
final class PreferencesPage {
  private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

  private final Paths paths;
  private final Messages messages;
  private final LossPage loss;
  private final Renderer renderer;

  PreferencesPage(Paths paths, Messages messages, LossPage loss, Renderer renderer) {
    this.paths = paths;
    this.messages = messages;
    this.loss = loss;
    this.renderer = renderer;
  }

  ResponseEntity<String> show(HttpStatus status, Visit visit, Form form, @Nullable String done) {
    if (visit.isLost()) {
      return loss.show(visit, false, false);
    }
    Words words = visit.words();
    PreferencesView view =
        new PreferencesView(
            withSaved(form, visit),
            Done.words(words, done),
            next(visit),
            paused(visit),
            ZoneGroup.all(),
            DAYS,
            paths.journey(visit.bearer()),
            paths.unsubscribe(visit.bearer()),
            paths.dataRequest(visit.bearer()));
    return renderer.page(status, "preferences", words, view);
  }

  /** The page has two forms; the one that was not sent shows what is saved. */
  private static Form withSaved(Form form, Visit visit) {
    Map<String, String> values = new HashMap<>(PreferencesForm.fields(visit.person().timetable()));
    values.putAll(form.values());
    return new Form(form.eventId(), values, form.errors());
  }

  private String next(Visit visit) {
    Words words = visit.words();
    Optional<Instant> next = messages.next(visit);
    return next.map(at -> words.text("preferences.next", When.of(visit).at(at)))
        .orElseGet(() -> words.text("preferences.next.none"));
  }

  private static @Nullable String paused(Visit visit) {
    if (!(visit.state().standing(visit.now()) instanceof Standing.Paused(Instant until))) {
      return null;
    }
    return until == null
        ? visit.words().text("preferences.paused.open")
        : visit.words().text("preferences.paused.until", When.of(visit).at(until));
  }
}
