package org.milktide.notifier.mail;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.milktide.domain.digest.ClaimedDigest;
import org.milktide.domain.guidance.Anchor;
import org.milktide.domain.id.ItemId;
import org.milktide.domain.id.RecipientId;
import org.milktide.domain.journey.Known;
import org.milktide.domain.journey.Recipient;
import org.milktide.domain.wire.Fields;

/**
 * Why a digest came: what its reader asked for, and what the time of its items is counted from. It
 * says what the reader told us and nothing that they did not.
 */
record Why(Texts texts, String service) {
  String of(ClaimedDigest digest, List<ItemId> items, Function<ItemId, Optional<Anchor>> anchors) {
    List<String> sentences = new ArrayList<>();
    boolean isParent = digest.recipient().equals(RecipientId.PARENT);
    sentences.add(texts.get(isParent ? "why.guidance" : "why.guidance.partner", service));
    items.stream()
        .flatMap(item -> anchors.apply(item).stream())
        .flatMap(anchor -> told(anchor, digest).stream())
        .distinct()
        .reduce((one, other) -> texts.get("why.and", one, other))
        .ifPresent(told -> sentences.add(texts.get("why.timing", told)));
    sentences.add(texts.get("why.you-decide"));
    return String.join(" ", sentences);
  }

  private Optional<String> told(Anchor anchor, ClaimedDigest digest) {
    Recipient reader = digest.state().recipient(digest.recipient());
    if (anchor.isOccasion()) {
      return Optional.of(texts.get("why." + Fields.word(anchor)));
    }
    return switch (anchor) {
      case SUBSCRIBED -> Optional.empty();
      case DUE_DATE ->
          Optional.ofNullable(Known.valueOf(digest.state().dueDate()))
              .map(due -> texts.get("why.due-date", day(due, reader)));
      // The last birth may be that of a baby who died; the first living one's never is.
      case BIRTH, DELIVERY ->
          digest
              .state()
              .family()
              .birth()
              .map(birth -> texts.get("why.birth", day(localDay(birth, reader), reader)));
      case MILK_IN -> Optional.of(texts.get("why.milk-in"));
      case RETURN_TO_WORK -> Optional.of(texts.get("why.return-to-work"));
      default -> throw new IllegalArgumentException(anchor + " is an occasion");
    };
  }

  private static LocalDate localDay(Instant instant, Recipient reader) {
    return LocalDate.ofInstant(instant, reader.timetable().zone());
  }

  /** As the reader's country writes it, in the language of the sentence. */
  private String day(LocalDate date, Recipient reader) {
    Locale language = texts.language();
    boolean isTheirs = language.getLanguage().equals(reader.language().getLanguage());
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
        .withLocale(isTheirs ? reader.language() : language)
        .format(date);
  }
}
