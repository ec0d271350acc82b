package org.milktide.portal.view;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The IANA zones of one part of the world, such as all of {@code Europe/}. */
public record ZoneGroup(String region, List<String> zones) {
  private static final Set<String> REGIONS =
      Set.of(
          "Africa",
          "America",
          "Antarctica",
          "Arctic",
          "Asia",
          "Atlantic",
          "Australia",
          "Europe",
          "Indian",
          "Pacific");

  private static final String OTHERS = "Other";

  private static final List<ZoneGroup> ALL =
      ZoneId.getAvailableZoneIds().stream()
          .sorted()
          .collect(Collectors.groupingBy(ZoneGroup::regionOf, TreeMap::new, Collectors.toList()))
          .entrySet()
          .stream()
          .map(ZoneGroup::of)
          .sorted((one, other) -> Boolean.compare(one.isOthers(), other.isOthers()))
          .toList();

  private static ZoneGroup of(Map.Entry<String, List<String>> entry) {
    return new ZoneGroup(entry.getKey(), entry.getValue());
  }

  /** All zones that this Java knows; old names and the like last. */
  public static List<ZoneGroup> all() {
    return ALL;
  }

  private static String regionOf(String zone) {
    int slash = zone.indexOf('/');
    return slash > 0 && REGIONS.contains(zone.substring(0, slash))
        ? zone.substring(0, slash)
        : OTHERS;
  }

  private boolean isOthers() {
    return region.equals(OTHERS);
  }

  /** A zone's name as people read it. */
  public static String label(String zone) {
    return zone.replace('_', ' ');
  }
}
