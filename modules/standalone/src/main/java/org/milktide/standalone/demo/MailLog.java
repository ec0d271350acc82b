package org.milktide.standalone.demo;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.milktide.content.Library;
import org.milktide.content.Reader;
import org.milktide.domain.digest.LedgerEntry;
import org.milktide.domain.event.EmailAddress;
import org.milktide.domain.id.DigestId;
import org.milktide.domain.id.ItemId;
import org.milktide.domain.id.JourneyId;
import org.milktide.standalone.mailbox.MailView;
import org.milktide.standalone.mailbox.Mailbox;
import org.milktide.standalone.mailbox.StoredMail;

/** The mails that a family got, with what is in them: their subjects are neutral on purpose. */
final class MailLog {
  /** Message-IDs start with the digest's id. */
  private static final Pattern DIGEST_ID = Pattern.compile("<([0-9a-f-]{36})\\..*");

  private final Mailbox mailbox;
  private final Ledger ledger;
  private final Library library;
  private final Map<String, Optional<DigestId>> digests = new ConcurrentHashMap<>();

  MailLog(Mailbox mailbox, Ledger ledger, Library library) {
    this.mailbox = mailbox;
    this.ledger = ledger;
    this.library = library;
  }

  /** Where the history of a journey is written. */
  @FunctionalInterface
  interface Ledger {
    List<LedgerEntry> of(JourneyId journey);
  }

  /**
   * A mail and the titles of what it says; of a mail without guidance, its subject.
   *
   * @param items the guidance in it; empty for a mail that answers something
   */
  record Mail(StoredMail stored, List<ItemId> items, List<String> titles) {}

  /** The mails to an address, oldest first. */
  List<Mail> of(JourneyId journey, EmailAddress address, Reader reader) {
    Map<DigestId, List<ItemId>> items = items(journey);
    return mailbox.messages().stream()
        .filter(mail -> mail.to().equals(address.value()))
        .sorted(Comparator.comparing(StoredMail::at))
        .map(mail -> mail(mail, items, reader))
        .toList();
  }

  /** The title of an item as this reader sees it. */
  String title(ItemId item, Reader reader) {
    return library.get().render(item, reader).title();
  }

  private Mail mail(StoredMail mail, Map<DigestId, List<ItemId>> sent, Reader reader) {
    List<ItemId> items = digest(mail).map(id -> sent.getOrDefault(id, List.of())).orElse(List.of());
    List<String> titles =
        items.isEmpty()
            ? List.of(mail.subject())
            : items.stream().map(item -> title(item, reader)).toList();
    return new Mail(mail, items, titles);
  }

  private Map<DigestId, List<ItemId>> items(JourneyId journey) {
    return ledger.of(journey).stream()
        .filter(entry -> entry.outcome().equals("sent"))
        .flatMap(
            entry ->
                Optional.ofNullable(entry.digest()).map(id -> Map.entry(id, entry.item())).stream())
        .collect(
            Collectors.groupingBy(
                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
  }

  private Optional<DigestId> digest(StoredMail mail) {
    return digests.computeIfAbsent(
        mail.id(), id -> mailbox.view(id).flatMap(MailLog::messageId).flatMap(MailLog::digestId));
  }

  private static Optional<String> messageId(MailView mail) {
    return mail.headers().stream()
        .filter(header -> header.name().equalsIgnoreCase("Message-ID"))
        .map(MailView.Header::value)
        .findFirst();
  }

  private static Optional<DigestId> digestId(String messageId) {
    Matcher form = DIGEST_ID.matcher(messageId.strip());
    return form.matches()
        ? Optional.of(new DigestId(UUID.fromString(form.group(1))))
        : Optional.empty();
  }
}
