package org.milktide.notifier.mail;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.milktide.domain.digest.ClaimedDigest;
import org.milktide.domain.id.ItemId;
import org.milktide.domain.id.RecipientId;
import org.milktide.domain.journey.JourneyState;
import org.milktide.domain.journey.Known;
import org.milktide.domain.journey.Recipient;
import org.milktide.domain.link.Bearer;
import org.milktide.domain.link.Links;
import org.milktide.domain.plan.PlannedItem;
import org.milktide.notifier.words.DigestWords;

/** What a digest says: a few items in full, the most urgent first, and the titles of the rest. */
final class Guidance {
  /** What a tired parent reads at one sitting. */
  private static final int MOST_IN_FULL = 3;

  /** Week 34: from here on a birth may come any day (clinical.md 7.2, PREG_READY). */
  private static final int READY_DAYS = 34 * 7;

  /** Days 0 to 28 carry the call-now text (clinical.md section 0, rule 4). */
  private static final long LAST_CALL_NOW_DAY = 28;

  private static final String LOSS = "loss";

  private final Links links;
  private final DigestWords words;
  private final Pieces pieces;

  Guidance(Links links, DigestWords words) {
    this.links = links;
    this.words = words;
    this.pieces = new Pieces(words);
  }

  /** Puts a digest's items into a mail; false when the words of one of them are not here. */
  boolean write(Draft draft, Texts texts, ClaimedDigest digest, Instant now) {
    List<Piece> all =
        digest.items().stream().flatMap(key -> piece(digest, key, now).stream()).toList();
    if (all.isEmpty() || all.size() < digest.items().size()) {
      return false;
    }
    Recipient reader = digest.state().recipient(digest.recipient());
    List<Piece> inFull = all.subList(0, Math.min(MOST_IN_FULL, all.size()));
    List<Piece> rest = all.subList(inFull.size(), all.size());
    draft.greet(Known.valueOf(reader.firstName()));
    draft.items(inFull.stream().map(piece -> view(texts, piece, bearer(digest))).toList());
    draft.more(rest.stream().map(piece -> title(piece, reader.language())).toList());
    if (!reader.isDiscreet()) {
      draft.subject(all.getFirst().item().title());
    }
    if (awaitsBirth(digest.state(), reader, now)) {
      String several = digest.state().family().size() > 1 ? ".babies" : "";
      draft.opening(
          "born.button" + several, links.journey(bearer(digest)), "born.prompt" + several);
    }
    draft.why(why -> why.of(digest, ids(inFull), words::anchor));
    return true;
  }

  private static List<ItemId> ids(List<Piece> some) {
    return some.stream().map(piece -> piece.item().revision().item()).toList();
  }

  private Optional<Piece> piece(ClaimedDigest digest, PlannedItem.Key key, Instant now) {
    Recipient reader = digest.state().recipient(digest.recipient());
    return pieces.of(
        new Pieces.Key(
            key.item(), reader.language(), digest.state().family().size(), today(reader, now)));
  }

  private ItemView view(Texts texts, Piece piece, Bearer bearer) {
    boolean answers = piece.item().asksMilkIn() && bearer.recipient().equals(RecipientId.PARENT);
    return new ItemView(
        piece.item().language().toLanguageTag(),
        piece.direction(),
        piece.item().title(),
        piece.html(),
        piece.text(),
        answers ? List.of(new Link(texts.get("milk-in.button"), links.journey(bearer))) : List.of(),
        piece.item().sources(),
        piece.item().revision().item().group().equals(LOSS) ? null : helpful(texts, piece, bearer));
  }

  private Helpful helpful(Texts texts, Piece piece, Bearer bearer) {
    String page = links.helpful(bearer, piece.item().revision());
    return new Helpful(
        texts.get("helpful.question"),
        page,
        new Link(texts.get("helpful.yes"), page + "?said=yes"),
        new Link(texts.get("helpful.not-really"), page + "?said=not-really"));
  }

  /** Its page in the guide, in the reader's language and for their country. */
  private TitleView title(Piece piece, Locale reader) {
    String page = "/guide/" + piece.item().revision().item() + "?lang=" + reader.toLanguageTag();
    return new TitleView(
        piece.item().language().toLanguageTag(),
        piece.direction(),
        new Link(piece.item().title(), links.page(page)));
  }

  private static boolean awaitsBirth(JourneyState state, Recipient reader, Instant now) {
    return !state.family().isBorn()
        && state
            .family()
            .gestationDays(now, reader.timetable().zone())
            .filter(days -> days >= READY_DAYS)
            .isPresent();
  }

  /** Whom to call, while it has to be said; the last birth decides: it is the youngest baby's. */
  List<String> callNow(ClaimedDigest digest, Instant now) {
    Recipient reader = digest.state().recipient(digest.recipient());
    return digest
        .state()
        .family()
        .delivery()
        .filter(birth -> Duration.between(birth, now).toDays() <= LAST_CALL_NOW_DAY)
        .map(_ -> pieces.callNow(reader.language(), today(reader, now)))
        .orElse(List.of());
  }

  private static LocalDate today(Recipient reader, Instant now) {
    return LocalDate.ofInstant(now, reader.timetable().zone());
  }

  private static Bearer bearer(ClaimedDigest digest) {
    return new Bearer(digest.ref().journey(), digest.recipient());
  }
}
