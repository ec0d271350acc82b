package org.milktide.notifier.mail;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.milktide.domain.digest.ClaimedDigest;
import org.milktide.domain.event.EmailAddress;
import org.milktide.domain.journey.JourneyState;
import org.milktide.domain.journey.Known;
import org.milktide.domain.journey.Recipient;
import org.milktide.domain.journey.Standing;
import org.milktide.domain.link.Bearer;
import org.milktide.domain.link.Links;
import org.milktide.notifier.words.DigestWords;

/** What the mails of each kind say. */
final class Letters {
  private final Sender sender;
  private final Links links;
  private final DigestWords words;
  private final Guidance guidance;

  Letters(Sender sender, Links links, DigestWords words) {
    this.sender = sender;
    this.links = links;
    this.words = words;
    this.guidance = new Guidance(links, words);
  }

  /** Empty when the words of one of its items are not here. */
  Optional<MailView> guidance(ClaimedDigest digest, Instant now) {
    Recipient reader = digest.state().recipient(digest.recipient());
    Texts texts = Texts.in(reader.language());
    Draft draft = draft(texts, "guidance");
    if (!guidance.write(draft, texts, digest, now)) {
      return Optional.empty();
    }
    draft.callNow(guidance.callNow(digest, now));
    draft.footer(Footer.of(texts, links, bearer(digest), reader));
    return Optional.of(draft.view());
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
      draft.callNow(guidance.callNow(digest, now));
      draft.footer(Footer.of(texts, links, bearer(digest), reader));
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

  /**
   * Repeats urgent advice in the words it was given in, whom to call first. Whether its words were
   * reviewed is not said: nothing stands before them. Empty when the words are not here.
   */
  Optional<MailView> urgent(ClaimedDigest digest, Instant now) {
    Recipient reader = digest.state().recipient(digest.recipient());
    Texts texts = Texts.in(reader.language());
    Draft draft = new Draft(texts, sender, "urgent");
    if (!new UrgentWords(words).write(draft, texts, digest, now)) {
      return Optional.empty();
    }
    draft.button("urgent.button", links.check(bearer(digest)));
    draft.after(texts.get("urgent.after"));
    draft.callNow(guidance.callNow(digest, now));
    draft.footer(Footer.of(texts, links, bearer(digest), reader));
    return Optional.of(draft.view());
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

  private static Bearer bearer(ClaimedDigest digest) {
    return new Bearer(digest.ref().journey(), digest.recipient());
  }
}
