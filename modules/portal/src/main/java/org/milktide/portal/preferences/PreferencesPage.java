package org.milktide.portal.preferences;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.guidance.Topic;
import org.milktide.domain.journey.Standing;
import org.milktide.portal.loss.LossPage;
import org.milktide.portal.view.AboutView;
import org.milktide.portal.view.Form;
import org.milktide.portal.view.Guest;
import org.milktide.portal.view.NextView;
import org.milktide.portal.view.PreferencesView;
import org.milktide.portal.view.WishesView;
import org.milktide.portal.view.Words;
import org.milktide.portal.view.ZoneGroup;
import org.milktide.portal.visit.Done;
import org.milktide.portal.visit.Paths;
import org.milktide.portal.visit.Places;
import org.milktide.portal.visit.TypedEvents;
import org.milktide.portal.visit.Visit;
import org.milktide.portal.web.Renderer;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Puts the preferences page together. */
@Component
final class PreferencesPage {
  private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

  private final Paths paths;
  private final NextMessage next;
  private final Places places;
  private final LossPage loss;
  private final Offers offers;
  private final Renderer renderer;

  PreferencesPage(
      Paths paths,
      NextMessage next,
      Places places,
      LossPage loss,
      Offers offers,
      Renderer renderer) {
    this.paths = paths;
    this.next = next;
    this.places = places;
    this.loss = loss;
    this.offers = offers;
    this.renderer = renderer;
  }

  ResponseEntity<String> show(HttpStatus status, Visit visit, Form form, @Nullable String done) {
    if (visit.isLost()) {
      return loss.show(visit, false, false);
    }
    Words words = visit.words();
    Form shown = withSaved(form, visit);
    PreferencesView view =
        new PreferencesView(
            shown,
            Done.words(words, done),
            next.of(visit, words),
            visit.state().standing(visit.now()) instanceof Standing.Paused,
            paths.nextMessage(visit.bearer()),
            wishes(visit, shown),
            ZoneGroup.all(),
            DAYS,
            places.languages(visit.person().language()),
            places.countries(words.language()),
            visit.isParent() ? about(visit) : null,
            paths.journey(visit.bearer()),
            paths.unsubscribe(visit.bearer()),
            paths.devices(visit.bearer()),
            visit.isParent() ? parents(visit) : null);
    return renderer.page(status, "preferences", words, view);
  }

  /** The page has several forms; those that were not sent show what is saved. */
  private static Form withSaved(Form form, Visit visit) {
    Map<String, String> values = new HashMap<>(PreferencesForm.fields(visit.person()));
    values.putAll(AboutForm.fields(visit.state().profile()));
    if (form.values().containsKey(PreferencesForm.WISHES)) {
      values.keySet().removeIf(PreferencesForm::isTicked);
    }
    values.putAll(form.values());
    return new Form(form.eventId(), values, form.errors());
  }

  private PreferencesView.Parents parents(Visit visit) {
    return new PreferencesView.Parents(
        paths.peopleRequest(visit.bearer()), paths.dataRequest(visit.bearer()));
  }

  private AboutView about(Visit visit) {
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
        offers.of(visit).stream().map(choice).toList(),
        choice.apply(AboutForm.OWN_PLAN));
  }

  private WishesView wishes(Visit visit, Form form) {
    Words words = visit.words();
    List<AboutView.Choice> topics =
        PreferencesForm.topics(visit).stream()
            .map(topic -> choice(words, form, PreferencesForm.TOPIC, topic.word()))
            .toList();
    List<AboutView.Choice> pushed =
        PreferencesForm.ways().stream()
            .filter(word -> visit.isParent() || word.equals(Topic.OTHER))
            .map(word -> choice(words, form, PreferencesForm.PUSHED, word))
            .toList();
    return new WishesView(
        topics,
        pushed,
        form.is(PreferencesForm.DISCREET, "yes"),
        visit.person().wantsFewer(),
        WishesView.Feed.at(paths.calendar(visit.bearer())));
  }

  /** A box of a topic; it is called by the topic, whatever is chosen for it. */
  private static AboutView.Choice choice(Words words, Form form, String prefix, String word) {
    String field = prefix + word;
    return new AboutView.Choice(
        field, words.text(PreferencesForm.TOPIC + word), form.is(field, "yes"));
  }

  /** When the next message would come, were this form saved; nothing is. */
  ResponseEntity<String> next(Visit visit, TypedEvents typed) {
    Words words = visit.words();
    NextView view =
        typed
            .events()
            .map(events -> next.of(visit.supposing(events), words))
            .orElseGet(() -> new NextView(words.text("preferences.next.unclear"), null));
    return renderer.titled("next", new Guest(words, List.of()), "", view);
  }
}
