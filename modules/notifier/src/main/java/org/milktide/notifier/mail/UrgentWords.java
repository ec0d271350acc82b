package org.milktide.notifier.mail;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.milktide.domain.advice.Advice;
import org.milktide.domain.digest.ClaimedDigest;
import org.milktide.domain.journey.Family;
import org.milktide.domain.journey.Known;
import org.milktide.domain.journey.Recipient;
import org.milktide.notifier.words.AdviceReader;
import org.milktide.notifier.words.DigestWords;
import org.milktide.notifier.words.WordedAdvice;

/** Puts urgent advice into a mail that repeats it. */
record UrgentWords(DigestWords words) {
  /** False when the words of one of them are not here. */
  boolean write(Draft draft, Texts texts, ClaimedDigest digest, Instant now) {
    Recipient reader = digest.state().recipient(digest.recipient());
    List<ItemView> views = new ArrayList<>();
    for (Advice advice : digest.advice()) {
      String title = texts.get(views.isEmpty() ? "urgent.title" : "urgent.title.more");
      words
          .advice(advice, reader(digest, reader, now))
          .map(worded -> view(title, worded))
          .ifPresent(views::add);
    }
    if (views.isEmpty() || views.size() < digest.advice().size()) {
      return false;
    }
    draft.greet(Known.valueOf(reader.firstName()));
    draft.items(views);
    return true;
  }

  private static AdviceReader reader(ClaimedDigest digest, Recipient reader, Instant now) {
    Family family = digest.state().family();
    Optional<Duration> age = family.birth().map(birth -> Duration.between(birth, now));
    return new AdviceReader(
        reader.language(),
        family.size(),
        LocalDate.ofInstant(now, reader.timetable().zone()),
        age.filter(old -> !old.isNegative()));
  }

  private static ItemView view(String title, WordedAdvice worded) {
    return new ItemView(
        worded.language().toLanguageTag(),
        worded.rightToLeft() ? "rtl" : "ltr",
        title,
        InlineStyles.into(worded.html(), worded.rightToLeft()),
        worded.text().strip(),
        List.of(),
        worded.sources(),
        null);
  }
}
