package org.milktide.notifier.push;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.milktide.content.Direction;
import org.milktide.domain.digest.ClaimedDigest;
import org.milktide.domain.digest.DigestKind;
import org.milktide.domain.id.ItemId;
import org.milktide.domain.journey.Recipient;
import org.milktide.domain.link.Bearer;
import org.milktide.domain.link.Links;
import org.milktide.domain.plan.PlannedItem;

/** Words a digest for a lock screen, which others may read too. */
final class Announcement {
  private static final ResourceBundle.Control NEVER_THE_SERVERS_OWN_LANGUAGE =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final String service;
  private final Links links;
  private final LockScreenWords words;

  /**
   * Announcements with links to these pages.
   *
   * @param service what the service calls itself
   */
  Announcement(String service, Links links, LockScreenWords words) {
    this.service = service;
    this.links = links;
    this.words = words;
  }

  /** Empty when the words of one of its items are not here: then a mail can wait for them. */
  Optional<PushMessage> of(ClaimedDigest digest, Instant now) {
    Recipient reader = digest.state().recipient(digest.recipient());
    LocalDate today = LocalDate.ofInstant(now, reader.timetable().zone());
    int babies = digest.state().family().size();
    List<LockScreenWords.Line> lines = new ArrayList<>();
    for (PlannedItem.Key key : digest.items()) {
      words.line(key.item(), reader.language(), babies, today).ifPresent(lines::add);
    }
    if (lines.isEmpty() || lines.size() < digest.items().size()) {
      return Optional.empty();
    }
    return Optional.of(reader.isDiscreet() ? discreet(digest, reader) : telling(digest, lines));
  }

  private PushMessage discreet(ClaimedDigest digest, Recipient reader) {
    ResourceBundle texts = texts(reader.language());
    Locale language = language(texts);
    return new PushMessage(
        language.toLanguageTag(),
        Direction.of(language).html(),
        service,
        texts.getString("discreet.text"),
        url(digest),
        PushLetter.topic(digest));
  }

  private PushMessage telling(ClaimedDigest digest, List<LockScreenWords.Line> lines) {
    LockScreenWords.Line first = lines.getFirst();
    return new PushMessage(
        first.language().toLanguageTag(),
        first.direction(),
        first.title(),
        withOthers(first, lines.size() - 1),
        url(digest),
        PushLetter.topic(digest));
  }

  /** In the language of the first item, which the others' number follows. */
  private static String withOthers(LockScreenWords.Line first, int others) {
    return switch (others) {
      case 0 -> first.text();
      case 1 -> format(first, "more.one", others);
      default -> format(first, "more.many", others);
    };
  }

  private static String format(LockScreenWords.Line first, String key, int others) {
    ResourceBundle texts = texts(first.language());
    return new MessageFormat(texts.getString(key), language(texts))
        .format(new Object[] {first.text(), others});
  }

  /** One item's own page; for several, and where something is asked, the reader's. */
  private String url(ClaimedDigest digest) {
    Recipient reader = digest.state().recipient(digest.recipient());
    if (digest.items().size() == 1 && digest.kind() == DigestKind.DIGEST) {
      ItemId item = digest.items().getFirst().item();
      return links.page("/guide/" + item + "?lang=" + reader.language().toLanguageTag());
    }
    return links.journey(new Bearer(digest.ref().journey(), digest.recipient()));
  }

  private static ResourceBundle texts(Locale locale) {
    return ResourceBundle.getBundle(
        "org.milktide.notifier.push.lockscreen", locale, NEVER_THE_SERVERS_OWN_LANGUAGE);
  }

  private static Locale language(ResourceBundle texts) {
    return texts.getLocale().equals(Locale.ROOT) ? Locale.ENGLISH : texts.getLocale();
  }
}
