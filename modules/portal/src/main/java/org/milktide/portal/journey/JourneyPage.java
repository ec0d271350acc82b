package org.milktide.portal.journey;

import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.feeding.RecentFeed;
import org.milktide.domain.journey.Family;
import org.milktide.domain.journey.Standing;
import org.milktide.domain.plan.Plan;
import org.milktide.portal.desk.Desk;
import org.milktide.portal.loss.LossPage;
import org.milktide.portal.view.FeedView;
import org.milktide.portal.view.Form;
import org.milktide.portal.view.JourneyView;
import org.milktide.portal.view.Words;
import org.milktide.portal.visit.Done;
import org.milktide.portal.visit.EventIds;
import org.milktide.portal.visit.Messages;
import org.milktide.portal.visit.Paths;
import org.milktide.portal.visit.Visit;
import org.milktide.portal.visit.When;
import org.milktide.portal.web.Renderer;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Puts a family's own page together. */
@Component
final class JourneyPage {
  private static final int MOST_FEEDS = 8;

  /** 34w0d: from then on the birth is what a parent most likely comes to tell. */
  private static final int BIRTH_FIRST_DAYS = 34 * 7;

  private final Paths paths;
  private final Messages messages;
  private final OpenPage open;
  private final LossPage loss;
  private final Renderer renderer;

  JourneyPage(Paths paths, Messages messages, OpenPage open, LossPage loss, Renderer renderer) {
    this.paths = paths;
    this.messages = messages;
    this.open = open;
    this.loss = loss;
    this.renderer = renderer;
  }

  ResponseEntity<String> show(Visit visit, @Nullable String done) {
    return show(HttpStatus.OK, visit, Form.fresh(EventIds.fresh(), Map.of()), done);
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
    When when = When.of(visit);
    Plan plan = messages.plan(visit);
    boolean born = visit.state().family().isBorn();
    return new JourneyView(
        withDefaults(form, visit),
        Done.words(words, done),
        open.after(done, visit),
        isBirthFirst(visit),
        new Notices(paths).of(visit),
        Where.of(visit),
        messages.coming(visit, plan),
        messages.came(visit),
        messages.skipped(visit, plan),
        born,
        visit.state().standing(visit.now()) instanceof Standing.Held,
        visit.state().milkIn() != null,
        MilkQuestion.isAsked(visit.state(), visit.now()),
        feeds(visit, when),
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

  /** The latest first. */
  private static List<FeedView> feeds(Visit visit, When when) {
    return visit.situation().feeds().feeds().reversed().stream()
        .limit(MOST_FEEDS)
        .map(feed -> new FeedView(when.at(feed.startedAt()), removeId(feed)))
        .toList();
  }

  /** An entry can be taken back by its own source only. */
  private static @Nullable String removeId(RecentFeed feed) {
    return feed.key().source().equals(Desk.PAGES) ? feed.key().id() : null;
  }
}
