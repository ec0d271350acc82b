package org.milktide.standalone.guidance;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a mistyped name may have meant. */
final class NearNames {
  private static final int MOST = 3;

  /** The share of neighbouring letters that two names have in common: less is another name. */
  private static final double ENOUGH = 0.5;

  private NearNames() {}

  /** The nearest first, three at most; a name's parts may stand in another order. */
  static List<String> of(String typed, Collection<String> names) {
    Comparator<String> nearest = Comparator.comparingDouble(name -> -likeness(typed, name));
    return names.stream()
        .filter(name -> likeness(typed, name) >= ENOUGH)
        .sorted(nearest.thenComparing(Comparator.naturalOrder()))
        .limit(MOST)
        .toList();
  }

  /** From 0 to 1; the last part of a name alone is as good as the whole. */
  private static double likeness(String typed, String name) {
    Set<String> wanted = pairs(typed);
    return Math.max(
        shared(wanted, pairs(name)), shared(wanted, pairs(name.substring(name.indexOf('.') + 1))));
  }

  /** Dice's coefficient. */
  private static double shared(Set<String> one, Set<String> other) {
    Set<String> both = new HashSet<>(one);
    both.retainAll(other);
    return one.isEmpty() ? 0 : 2.0 * both.size() / (one.size() + other.size());
  }

  private static Set<String> pairs(String name) {
    Set<String> pairs = new HashSet<>();
    Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^a-z0-9]+"))
        .forEach(
            word -> {
              for (int i = 0; i + 1 < word.length(); i++) {
                pairs.add(word.substring(i, i + 2));
              }
            });
    return pairs;
  }
}
