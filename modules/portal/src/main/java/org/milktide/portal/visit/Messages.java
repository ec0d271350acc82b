package org.milktide.portal.visit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.milktide.content.Library;
import org.milktide.domain.digest.LedgerEntry;
import org.milktide.domain.plan.Plan;
import org.milktide.domain.plan.PlannedItem;
import org.milktide.domain.plan.Planning;
import org.milktide.domain.plan.Skip;
import org.milktide.domain.plan.Upcoming;
import org.milktide.domain.port.Journeys;
import org.milktide.portal.guide.Titles;
import org.milktide.portal.view.ItemLine;
import org.milktide.portal.view.MessageView;
import org.milktide.portal.view.Words;
import org.springframework.stereotype.Component;

/** What came, what comes and what did not, for one person. */
@Component
public final class Messages {
  private static final int MOST_COMING = 10;
  private static final int MOST_CAME = 20;
  private static final String SKIPPED = "skipped";

  private final Journeys journeys;
  private final Library library;
  private final Titles titles;

  Messages(Journeys journeys, Library library, Titles titles) {
    this.journeys = journeys;
    this.library = library;
    this.titles = titles;
  }

  public Plan plan(Visit visit) {
    return Planning.plan(visit.situation(), library.get().catalogue(), visit.now());
  }

  /** What is due at one instant comes as one message. */
  public List<MessageView> coming(Visit visit, Plan plan) {
    When when = When.of(visit);
    TreeMap<Instant, List<ItemLine>> byTime = new TreeMap<>();
    plan.releases().stream()
        .filter(release -> release.recipient().equals(visit.bearer().recipient()))
        .flatMap(release -> release.items().stream())
        .forEach(item -> add(byTime, visit.now(), line(visit, item)));
    upcoming(visit, plan).forEach(one -> add(byTime, one.dueAt(), line(visit, one.item())));
    return byTime.entrySet().stream()
        .limit(MOST_COMING)
        .map(entry -> new MessageView(comes(visit, when, entry.getKey()), entry.getValue()))
        .toList();
  }

  private static String comes(Visit visit, When when, Instant at) {
    return at.equals(visit.now()) ? visit.words().text("journey.coming.now") : when.at(at);
  }

  private static void add(Map<Instant, List<ItemLine>> byTime, Instant at, ItemLine line) {
    byTime.computeIfAbsent(at, _ -> new ArrayList<>()).add(line);
  }

  /** What comes for this person, soonest first. */
  public static List<Upcoming> upcoming(Visit visit, Plan plan) {
    return plan.foreseen().stream()
        .filter(one -> one.recipient().equals(visit.bearer().recipient()))
        .toList();
  }

  /** The latest first. */
  public List<MessageView> came(Visit visit) {
    When when = When.of(visit);
    TreeMap<Instant, List<ItemLine>> byTime = new TreeMap<>(Comparator.reverseOrder());
    ledger(visit).stream()
        .filter(entry -> !entry.outcome().equals(SKIPPED))
        .forEach(entry -> add(byTime, entry.at(), cameLine(visit, entry)));
    return byTime.entrySet().stream()
        .limit(MOST_CAME)
        .map(entry -> new MessageView(when.at(entry.getKey()), entry.getValue()))
        .toList();
  }

  private ItemLine cameLine(Visit visit, LedgerEntry entry) {
    Words words = visit.words();
    String why =
        switch (entry.outcome()) {
          case "sent" -> Why.came(words, entry.reason());
          case "bounced" -> words.text("why.bounced");
          default -> words.text("why.failed");
        };
    return titles.line(entry.item(), visit.state().family().size(), words, why);
  }

  /** Noted skips, and those that the next pass will note. What was sent later is not among them. */
  public List<ItemLine> skipped(Visit visit, Plan plan) {
    Set<PlannedItem.Key> told = new HashSet<>();
    List<ItemLine> lines = new ArrayList<>();
    List<LedgerEntry> ledger = ledger(visit);
    ledger.stream()
        .filter(entry -> !entry.outcome().equals(SKIPPED))
        .forEach(entry -> told.add(new PlannedItem.Key(entry.item(), entry.occurrence())));
    for (LedgerEntry entry : ledger.reversed()) {
      if (told.add(new PlannedItem.Key(entry.item(), entry.occurrence()))) {
        lines.add(
            skipLine(visit, new PlannedItem.Key(entry.item(), entry.occurrence()), entry.reason()));
      }
    }
    for (Skip skip : plan.skips()) {
      if (skip.recipient().equals(visit.bearer().recipient()) && told.add(skip.item().key())) {
        lines.add(skipLine(visit, skip.item().key(), skip.cause().code()));
      }
    }
    return lines;
  }

  private ItemLine skipLine(Visit visit, PlannedItem.Key key, String cause) {
    Words words = visit.words();
    return titles.line(key.item(), visit.state().family().size(), words, Why.skipped(words, cause));
  }

  private ItemLine line(Visit visit, PlannedItem item) {
    Words words = visit.words();
    return titles.line(
        item.key().item(),
        visit.state().family().size(),
        words,
        Why.came(words, item.reason().code()));
  }

  private List<LedgerEntry> ledger(Visit visit) {
    return journeys.ledger(visit.bearer().journey()).stream()
        .filter(entry -> entry.recipient().equals(visit.bearer().recipient()))
        .toList();
  }
}
