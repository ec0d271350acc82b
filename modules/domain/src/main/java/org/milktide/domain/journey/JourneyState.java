package org.milktide.domain.journey;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.event.FeedingMode;
import org.milktide.domain.id.BabyId;
import org.milktide.domain.id.JourneyId;
import org.milktide.domain.id.RecipientId;

/**
 * Everything that the plan is made from, as its events fold to. Equal states plan equally, so a
 * fold that changes nothing needs no new plan version.
 *
 * @param babies by the id their events gave
 * @param unnamedBaby what events without a babyId said: the only or first baby
 * @param lost a loss of the pregnancy or of all babies
 * @param profile never null: what was written down before there were profiles reads as empty
 * @param people never null, as the profile
 * @param placement the first day of a child that nobody here gave birth to
 * @param signs what was reported of the parent; never null, as the profile
 * @param formulaBegun the first that was said of mixed feeding or formula: true where it was a
 *     change of plan, false where it was the plan at the subscription
 * @param resumed the last time that the parent said: go on; a later pause does not take it back
 */
public record JourneyState(
    JourneyId id,
    @Nullable Known<LocalDate> dueDate,
    @Nullable Known<Integer> expectedBabies,
    SortedMap<BabyId, Baby> babies,
    @Nullable Baby unnamedBaby,
    @Nullable Known<Instant> milkIn,
    @Nullable Known<FeedingMode> feedingMode,
    @Nullable Known<Boolean> stopped,
    @Nullable Known<Boolean> ended,
    @Nullable Known<Boolean> lost,
    @Nullable Known<Pause> pause,
    @Nullable Known<Boolean> resumed,
    Profile profile,
    SortedMap<RecipientId, Recipient> recipients,
    People people,
    @Nullable Known<LocalDate> placement,
    Signs signs,
    @Nullable Known<Boolean> formulaBegun) {
  public JourneyState {
    signs = Objects.requireNonNullElse(signs, Signs.NONE);
    people = Objects.requireNonNullElse(people, People.UNHEARD);
    profile = Objects.requireNonNullElse(profile, Profile.UNHEARD);
    babies = Collections.unmodifiableSortedMap(new TreeMap<>(babies));
    recipients = Collections.unmodifiableSortedMap(new TreeMap<>(recipients));
  }

  /** A journey of which nothing is known yet. */
  public static JourneyState unheard(JourneyId id) {
    return new JourneyState(
        id,
        null,
        null,
        Collections.emptySortedMap(),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        Profile.UNHEARD,
        Collections.emptySortedMap(),
        People.UNHEARD,
        null,
        Signs.NONE,
        null);
  }

  public Recipient recipient(RecipientId recipient) {
    return recipients.getOrDefault(recipient, Recipient.UNHEARD);
  }

  public Recipient parent() {
    return recipient(RecipientId.PARENT);
  }

  /** The babies, what was said without an id counted to the only or first one. */
  public Family family() {
    return Family.of(this);
  }

  /** Whether anything may be sent at this instant, and if not, why. */
  public Standing standing(Instant now) {
    return Standing.of(this, now);
  }
}
