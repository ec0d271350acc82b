package org.milktide.portal.preferences;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.journey.Standing;
import org.milktide.portal.loss.LossPage;
import org.milktide.portal.view.AboutView;
import org.milktide.portal.view.Form;
import org.milktide.portal.view.PreferencesView;
import org.milktide.portal.view.Words;
import org.milktide.portal.view.ZoneGroup;
import org.milktide.portal.visit.Done;
import org.milktide.portal.visit.Messages;
import org.milktide.portal.visit.Paths;
import org.milktide.portal.visit.Places;
import org.milktide.portal.visit.Visit;
import org.milktide.portal.visit.When;
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
  private final Places places;
  private final LossPage loss;
  private final Renderer renderer;

  PreferencesPage(Paths paths, Messages messages, Places places, LossPage loss, Renderer renderer) {
    this.paths = paths;
    this.messages = messages;
    this.places = places;
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
            places.languages(visit.person().language()),
            places.countries(words.language()),
            about(visit),
            paths.journey(visit.bearer()),
            paths.unsubscribe(visit.bearer()),
            paths.dataRequest(visit.bearer()));
    return renderer.page(status, "preferences", words, view);
  }

  /** The page has several forms; those that were not sent show what is saved. */
  private static Form withSaved(Form form, Visit visit) {
    Map<String, String> values = new HashMap<>(PreferencesForm.fields(visit.person()));
    values.putAll(AboutForm.fields(visit.state().profile()));
    values.putAll(form.values());
    return new Form(form.eventId(), values, form.errors());
  }

  private static AboutView about(Visit visit) {
    boolean born = visit.state().family().isBorn();
    Map<String, String> saved = AboutForm.fields(visit.state().profile());
    Function<String, AboutView.Choice> choice =
        word ->
            new AboutView.Choice(
                AboutForm.PREFIX + word,
                visit.words().text("about." + word + (born ? ".born" : "")),
                saved.containsKey(AboutForm.PREFIX + word));
    return new AboutView(
        AboutForm.risks(born).stream().map(choice).toList(),
        AboutForm.wishes(born).stream().map(choice).toList(),
        choice.apply(AboutForm.OWN_PLAN));
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
