package org.milktide.domain.guidance;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.event.WordSet;
import org.milktide.domain.id.ItemId;

/**
 * What a parent knows a note by and can switch off: the groups of items, gathered into a few. What
 * is in none of them (safety, service, loss, a partner's notes, groups that an installation made
 * up) cannot be switched off.
 */
public enum Topic {
  GETTING_READY,
  FIRST_DAYS,
  MILK_COMING_IN,
  FEEDING,
  HOW_MILK_WORKS,
  EXPRESSING,
  GOOD_TO_KNOW,
  WEANING;

  /** Stands for all that has no topic where a way is chosen for each topic. */
  public static final String OTHER = "other";

  /** They say which signs to act on; an id is never changed, so they stay in their groups. */
  private static final Set<ItemId> ABOUT_SAFETY =
      Set.of(
          new ItemId("guides.dehydration-signs"),
          new ItemId("maintenance.hot-sore-breast"),
          new ItemId("maintenance.making-feeds-safely"));

  private static final Set<Topic> EXTRAS =
      Collections.unmodifiableSet(EnumSet.of(HOW_MILK_WORKS, GOOD_TO_KNOW));

  /** The topic of an item; empty where it has none, and so always comes. */
  public static Optional<Topic> of(ItemId item) {
    return ABOUT_SAFETY.contains(item) ? Optional.empty() : Optional.ofNullable(of(item.group()));
  }

  private static @Nullable Topic of(String group) {
    return switch (group) {
      case "pregnancy" -> GETTING_READY;
      case "first-hours", "colostrum" -> FIRST_DAYS;
      case "milk-coming-in", "delayed-onset", "transition" -> MILK_COMING_IN;
      case "maintenance", "rhythm", "feeding-log", "preterm" -> FEEDING;
      case "composition", "let-down" -> HOW_MILK_WORKS;
      case "expressing" -> EXPRESSING;
      case "guides", "multiples" -> GOOD_TO_KNOW;
      case "weaning" -> WEANING;
      default -> null;
    };
  }

  /**
   * Whether an item is not sent to somebody who switched these topics off. Questions and what is
   * better soon always come: they are about safety, or lose their use within hours.
   *
   * @param off the words of topics; others are kept for what they may come to mean
   */
  public static boolean silences(WordSet off, Item item) {
    return !item.urgency().isSoon()
        && of(item.id()).filter(topic -> off.holds(topic.word())).isPresent();
  }

  /**
   * Whether an item is good to know and no more, so that who wishes for fewer messages is left to
   * find it in the guide. What parents of two or more need is not among it.
   */
  public static boolean canBeMissed(Item item) {
    return !item.urgency().isSoon()
        && !item.conditions().contains(Condition.MULTIPLES)
        && of(item.id()).filter(EXTRAS::contains).isPresent();
  }

  /** What an item's topic is called in lists of topics; {@link #OTHER} where it has none. */
  public static String wordOf(ItemId item) {
    return of(item).map(Topic::word).orElse(OTHER);
  }

  /** How it is written in events: lower case with hyphens. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
