package org.milktide.notifier.mail;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.milktide.domain.digest.ClaimedDigest;
import org.milktide.domain.event.EmailAddress;
import org.milktide.domain.id.RecipientId;
import org.milktide.domain.journey.JourneyState;
import org.milktide.domain.journey.Known;
import org.milktide.domain.journey.Recipient;
import org.milktide.domain.journey.Standing;
import org.milktide.domain.link.Bearer;
import org.milktide.domain.link.Links;
import org.milktide.domain.plan.PlannedItem;
import org.milktide.notifier.words.DigestWords;
import org.milktide.notifier.words.WordedItem;

/** What the mails of each kind say. */
final class Letters {
  /** Week 34: from here on a birth may come any day (clinical.md 7.2, PREG_READY). */
  private static final int READY_DAYS = 34 * 7;

  /** Days 0 to 28 carry the call-now text (clinical.md section 0, rule 4). */
  private static final long LAST_CALL_NOW_DAY = 28;

  private final Sender sender;
  private final Links links;
  private final DigestWords words;

  Letters(Sender sender, Links links, DigestWords words) {
    this.sender = sender;
    this.links = links;
    this.words = words;
  }

  /** Empty when the words of one of its items are not here. */
  Optional<MailView> guidance(ClaimedDigest digest, Instant now) {
    List<ItemView> items =
        digest.items().stream().flatMap(key -> item(digest, key, now).stream()).toList();
    if (items.isEmpty() || items.size() < digest.items().size()) {
      return Optional.empty();
    }
    Recipient reader = digest.state().recipient(digest.recipient());
    Texts texts = Texts.in(reader.language());
    Draft draft = draft(texts, "guidance");
    draft.greet(Known.valueOf(reader.firstName()));
    draft.items(items);
    if (!reader.isDiscreet()) {
      draft.subject(items.getFirst().title());
    }
    if (awaitsBirth(digest.state(), reader, now)) {
      String several = digest.state().family().size() > 1 ? ".babies" : "";
      draft.opening(
          "born.button" + several, links.journey(bearer(digest)), "born.prompt" + several);
    }
    draft.callNow(callNow(digest, now));
    draft.links(footer(texts, bearer(digest)));
    return Optional.of(draft.view());
  }

  private Optional<ItemView> item(ClaimedDigest digest, PlannedItem.Key key, Instant now) {
    Recipient reader = digest.state().recipient(digest.recipient());
    return words
        .item(key.item(), reader.language(), digest.state().family().size(), today(reader, now))
        .map(item -> item(Texts.in(reader.language()), item, bearer(digest)));
  }

  private ItemView item(Texts texts, WordedItem item, Bearer bearer) {
    List<Link> buttons =
        item.asksMilkIn()
            ? List.of(new Link(texts.get("milk-in.button"), links.journey(bearer)))
            : List.of();
    return new ItemView(
        item.language().toLanguageTag(),
        item.rightToLeft() ? "rtl" : "ltr",
        item.title(),
        InlineStyles.into(item.html(), item.rightToLeft()),
        item.text().strip(),
        buttons,
        item.sources());
  }

  /**
   * Asks the owner of an address. Whoever typed the address typed the name too, so the name stays
   * out: it could carry a stranger's message to anybody.
   */
  MailView confirm(ClaimedDigest digest, EmailAddress address) {
    Recipient reader = digest.state().recipient(digest.recipient());
    Texts texts = Texts.in(reader.language());
    Draft draft = draft(texts, "confirm");
    draft.lead(texts.get("confirm.lead.1", sender.name()));
    draft.lead(texts.get("confirm.lead.2"));
    draft.button("confirm.button", links.confirm(bearer(digest), address));
    draft.after(texts.get("confirm.after"));
    draft.links(List.of(new Link(texts.get("links.not-me"), links.notMe(bearer(digest), address))));
    return draft.view();
  }

  /** The person's own link; says nothing of the journey where it is silent. */
  MailView link(ClaimedDigest digest, Instant now) {
    Recipient reader = digest.state().recipient(digest.recipient());
    Texts texts = Texts.in(reader.language());
    Draft draft = draft(texts, "link");
    if (isSpokenTo(digest.state(), now)) {
      draft.greet(Known.valueOf(reader.firstName()));
      draft.callNow(callNow(digest, now));
      draft.links(footer(texts, bearer(digest)));
    }
    draft.lead(texts.get("link.lead"));
    draft.button("link.button", links.journey(bearer(digest)));
    draft.after(texts.get("link.after"));
    return draft.view();
  }

  /** The link to a person's data; says nothing of the journey, which may be over or lost. */
  MailView data(ClaimedDigest digest) {
    Texts texts = Texts.in(digest.state().recipient(digest.recipient()).language());
    Draft draft = draft(texts, "data");
    draft.lead(texts.get("data.lead", sender.name()));
    draft.button(
        "data.button", links.data(bearer(digest), digest.scheduledFor().plus(Links.DATA_OPENS)));
    draft.after(texts.get("data.until"));
    draft.after(texts.get("data.after"));
    return draft.view();
  }

  /** The link to the page of who else is on the journey, to the parent alone. */
  MailView people(ClaimedDigest digest) {
    Texts texts = Texts.in(digest.state().recipient(digest.recipient()).language());
    Draft draft = draft(texts, "people");
    draft.lead(texts.get("people.lead"));
    draft.button(
        "people.button",
        links.people(bearer(digest), digest.scheduledFor().plus(Links.DATA_OPENS)));
    draft.after(texts.get("people.until"));
    draft.after(texts.get("data.after"));
    return draft.view();
  }

  /**
   * Asks whoever a parent invited. It says nothing that anybody typed, neither who invites nor
   * whom, and nothing of the journey: the address may be a stranger's.
   */
  MailView invite(ClaimedDigest digest, EmailAddress address) {
    Recipient reader = digest.state().recipient(digest.recipient());
    Texts texts = Texts.in(reader.language());
    Draft draft = draft(texts, "invite");
    draft.lead(texts.get("invite.lead.1", sender.name()));
    draft.lead(texts.get("invite.lead.2"));
    draft.button("invite.button", links.confirm(bearer(digest), address));
    draft.after(texts.get("invite.after"));
    draft.links(List.of(new Link(texts.get("links.not-me"), links.notMe(bearer(digest), address))));
    return draft.view();
  }

  private Draft draft(Texts texts, String kind) {
    Draft draft = new Draft(texts, sender, kind);
    if (words.isMarked()) {
      draft.mark("notice.unreviewed");
    }
    return draft;
  }

  private static boolean isSpokenTo(JourneyState state, Instant now) {
    return switch (state.standing(now)) {
      case Standing.Active _, Standing.Paused _ -> true;
      case Standing.Unconfirmed _, Standing.Lost _, Standing.Ended _, Standing.Held _ -> false;
    };
  }

  private static boolean awaitsBirth(JourneyState state, Recipient reader, Instant now) {
    return !state.family().isBorn()
        && state
            .family()
            .gestationDays(now, reader.timetable().zone())
            .filter(days -> days >= READY_DAYS)
            .isPresent();
  }

  /** The last birth decides: it is the youngest baby's. */
  private List<String> callNow(ClaimedDigest digest, Instant now) {
    Recipient reader = digest.state().recipient(digest.recipient());
    return digest
        .state()
        .family()
        .delivery()
        .filter(birth -> Duration.between(birth, now).toDays() <= LAST_CALL_NOW_DAY)
        .map(_ -> words.callNow(reader.language(), today(reader, now)))
        .orElse(List.of());
  }

  private static LocalDate today(Recipient reader, Instant now) {
    return LocalDate.ofInstant(now, reader.timetable().zone());
  }

  private List<Link> footer(Texts texts, Bearer bearer) {
    List<Link> footer = new ArrayList<>();
    footer.add(new Link(texts.get("links.journey"), links.journey(bearer)));
    footer.add(new Link(texts.get("links.preferences"), links.preferences(bearer)));
    if (bearer.recipient().equals(RecipientId.PARENT)) {
      footer.add(new Link(texts.get("links.pause"), links.preferences(bearer)));
    }
    footer.add(new Link(texts.get("links.unsubscribe"), links.unsubscribe(bearer)));
    footer.add(new Link(texts.get("links.loss"), links.loss(bearer)));
    return footer;
  }

  private static Bearer bearer(ClaimedDigest digest) {
    return new Bearer(digest.ref().journey(), digest.recipient());
  }
}
