package org.milktide.domain.journey;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.event.Teller;
import org.milktide.domain.id.RecipientId;
import org.milktide.domain.time.LocalTimes;

/** When a journey last changed. */
public final class Changes {
  private Changes() {}

  /**
   * When the last of the facts that now hold was heard, of the journey and of everybody on it; the
   * epoch where none is.
   */
  public static Instant lastHeard(JourneyState state) {
    return latest(
        Stream.concat(
            othersOf(state), state.recipients().values().stream().flatMap(Changes::fieldsOf)),
        state);
  }

  private static Stream<@Nullable Known<?>> othersOf(JourneyState state) {
    return Stream.concat(
        Stream.ofNullable(state.people().logShared()), state.people().removed().values().stream());
  }

  /** The same of the journey and of one person on it: what others chose moves nothing of theirs. */
  public static Instant lastHeard(JourneyState state, RecipientId recipient) {
    return latest(fieldsOf(state.recipient(recipient)), state);
  }

  private static boolean isFromPages(@Nullable Known<?> known) {
    return known != null && known.stamp().source().equals(Teller.PAGES);
  }

  /**
   * When the parent last said something on our pages or, wherever they said it, of themselves: an
   * answer, a wish, a plan. Empty where they never did. What systems and other people say is no
   * word of the parent's.
   */
  public static Optional<Instant> lastWord(JourneyState state) {
    Stream<@Nullable Known<?>> heard =
        Stream.of(fields(state), othersOf(state), fieldsOf(state.parent())).flatMap(known -> known);
    Stream<@Nullable Known<?>> pages = heard.map(known -> isFromPages(known) ? known : null);
    return Stream.concat(pages, state.profile().fields())
        .filter(Objects::nonNull)
        .map(known -> known.stamp().time())
        .max(Comparator.naturalOrder());
  }

  private static Instant latest(Stream<@Nullable Known<?>> people, JourneyState state) {
    return Stream.concat(fields(state), people)
        .filter(Objects::nonNull)
        .map(Known::arrivedAt)
        .max(Comparator.naturalOrder())
        .orElse(Instant.EPOCH);
  }

  /** The fields of all but the people on a journey. */
  private static Stream<@Nullable Known<?>> fields(JourneyState state) {
    Stream<@Nullable Known<?>> fields =
        Stream.of(
            state.dueDate(),
            state.expectedBabies(),
            state.milkIn(),
            state.feedingMode(),
            state.stopped(),
            state.ended(),
            state.lost(),
            state.pause(),
            state.resumed(),
            state.placement());
    Stream<@Nullable Known<?>> babies =
        Stream.concat(state.babies().values().stream(), Stream.ofNullable(state.unnamedBaby()))
            .flatMap(Baby::fields);
    return Stream.of(fields, babies, state.signs().fields(), state.profile().fields())
        .flatMap(known -> known);
  }

  /**
   * Whether nothing was heard on or after the due date, by the parent's calendar; false without a
   * due date.
   */
  public static boolean isSilentSinceDueDate(JourneyState state) {
    Known<LocalDate> due = state.dueDate();
    return due != null
        && lastHeard(state)
            .isBefore(LocalTimes.startOfDay(due.value(), state.parent().timetable().zone()));
  }

  private static Stream<@Nullable Known<?>> fieldsOf(Recipient recipient) {
    return Stream.of(
        recipient.address(),
        recipient.firstName(),
        recipient.zone(),
        recipient.locale(),
        recipient.rhythm(),
        recipient.quiet(),
        recipient.topicsOff(),
        recipient.discreet(),
        recipient.fewer(),
        recipient.byPush(),
        recipient.consent(),
        recipient.unsubscribed());
  }
}
