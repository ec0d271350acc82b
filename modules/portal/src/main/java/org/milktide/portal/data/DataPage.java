package org.milktide.portal.data;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.digest.LedgerEntry;
import org.milktide.domain.holding.HeardEvent;
import org.milktide.domain.holding.HeldMail;
import org.milktide.domain.holding.Holdings;
import org.milktide.domain.journey.Known;
import org.milktide.domain.journey.Recipient;
import org.milktide.domain.wire.Fields;
import org.milktide.portal.guide.Titles;
import org.milktide.portal.view.DataView;
import org.milktide.portal.view.DataView.Line;
import org.milktide.portal.view.ErasedView;
import org.milktide.portal.view.Words;
import org.milktide.portal.visit.Paths;
import org.milktide.portal.visit.Visit;
import org.milktide.portal.visit.Why;
import org.springframework.stereotype.Component;

/** Puts all that is held about a journey into words. */
@Component
final class DataPage {
  private static final String OURS = "org.milktide.";

  private final Paths paths;
  private final Titles titles;

  DataPage(Paths paths, Titles titles) {
    this.paths = paths;
    this.titles = titles;
  }

  /** The page as it opens: it shows nothing yet. */
  DataView closed(Visit visit) {
    return new DataView(false, List.of(), List.of(), List.of(), paths.journey(visit.bearer()));
  }

  ErasedView erased(Visit visit, boolean stillSending) {
    return new ErasedView(stillSending, paths.journey(visit.bearer()));
  }

  DataView open(Visit visit, Holdings all) {
    record At(Instant at, Line line) {}
    List<Line> sent =
        Stream.concat(
                all.ledger().stream().map(entry -> new At(entry.at(), history(visit, entry))),
                all.mails().stream().map(mail -> new At(mail.scheduledFor(), mail(visit, mail))))
            .sorted(Comparator.comparing(At::at))
            .map(At::line)
            .toList();
    return new DataView(
        true,
        about(visit, all),
        all.events().stream().map(event -> told(visit, event)).toList(),
        sent,
        paths.journey(visit.bearer()));
  }

  private static List<Line> about(Visit visit, Holdings all) {
    Recipient person = visit.person();
    List<Line> lines = new ArrayList<>();
    add(lines, visit, "address", DataFile.email(person.address()));
    add(lines, visit, "confirmed", DataFile.email(person.consent()));
    add(lines, visit, "name", Known.valueOf(person.firstName()));
    add(lines, visit, "zone", visit.zone().getId());
    add(lines, visit, "language", person.language().getDisplayName(visit.words().language()));
    add(lines, visit, "rhythm", person.currentRhythm());
    add(lines, visit, "quiet", person.quietHours());
    add(lines, visit, "devices", devices(all));
    add(lines, visit, "journey", visit.bearer().journey());
    return lines;
  }

  private static @Nullable String devices(Holdings all) {
    return all.devices().isEmpty()
        ? null
        : all.devices().stream()
            .map(device -> device.name().value())
            .collect(Collectors.joining(", "));
  }

  private static void add(List<Line> lines, Visit visit, String field, @Nullable Object value) {
    if (value != null) {
      lines.add(Line.of(visit.words().text("data.about." + field), value.toString()));
    }
  }

  private static Line told(Visit visit, HeardEvent event) {
    String type = event.type().startsWith(OURS) ? event.type().substring(OURS.length()) : "";
    String key = "told." + type.replaceFirst("\\.v\\d+$", "");
    Words words = visit.words();
    PlainFields plain = new PlainFields(visit);
    List<String> detail = new ArrayList<>(plain.of(event.data()));
    detail.add(plain.teller(event.stamp().source()));
    return new Line(
        plain.at(event.stamp().time()), words.has(key) ? words.text(key) : event.type(), detail);
  }

  private Line history(Visit visit, LedgerEntry entry) {
    Words words = visit.words();
    int babies = visit.state().family().size();
    String why =
        entry.outcome().equals("skipped")
            ? Why.skipped(words, entry.reason())
            : Why.came(words, entry.reason());
    List<String> detail = new ArrayList<>();
    detail.add(words.text("data.outcome." + entry.outcome()));
    if (!why.isEmpty()) {
      detail.add(why);
    }
    return new Line(
        new PlainFields(visit).at(entry.at()),
        titles.line(entry.item(), babies, words, "").title(),
        detail);
  }

  private static Line mail(Visit visit, HeldMail mail) {
    Words words = visit.words();
    return new Line(
        new PlainFields(visit).at(mail.scheduledFor()),
        words.text("data.mail." + Fields.word(mail.kind())),
        List.of(words.text("data.state." + mail.state())));
  }
}
