package org.milktide.domain.feeding;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.event.Fact;
import org.milktide.domain.id.BabyId;

/**
 * A diaper of the last days.
 *
 * @param stool whether there was stool in it; false where nobody said
 * @param dark whether the stool was black, as it is on the first days and not later
 * @param urates whether it had orange or pink stains; false where nobody said
 */
public record RecentDiaper(
    EntryKey key,
    @Nullable BabyId babyId,
    Instant at,
    boolean wet,
    boolean stool,
    boolean dark,
    boolean urates,
    Instant arrivedAt)
    implements RecentEntry {
  /** The words for it in the log; a partner's other words say nothing. */
  private static final Set<String> DARK = Set.of("black", "meconium");

  static RecentDiaper of(EntryKey key, Fact.DiaperRecorded diaper, Instant arrivedAt) {
    boolean stool = Boolean.TRUE.equals(diaper.stool());
    return new RecentDiaper(
        key,
        diaper.babyId(),
        diaper.at(),
        diaper.wet(),
        stool,
        stool && isDark(diaper.colour()),
        Boolean.TRUE.equals(diaper.urates()),
        arrivedAt);
  }

  private static boolean isDark(@Nullable String colour) {
    return colour != null && DARK.contains(colour.strip().toLowerCase(Locale.ROOT));
  }
}
