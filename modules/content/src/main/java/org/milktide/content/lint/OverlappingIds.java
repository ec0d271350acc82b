package org.milktide.content.lint;

import java.util.Map;
import java.util.TreeMap;
import org.milktide.content.Guidance;
import org.milktide.domain.id.ItemId;

/**
 * No two items can be taken for each other. Ids are paths, so the same one cannot be there twice;
 * what happens is a copy under a name that differs in its hyphens alone.
 */
final class OverlappingIds implements Check {
  @Override
  public void look(LintedPack linted, Findings findings) {
    Map<String, ItemId> seen = new TreeMap<>();
    for (Guidance item : linted.pack().all()) {
      ItemId other = seen.putIfAbsent(item.id().value().replace("-", ""), item.id());
      if (other != null) {
        findings.error(
            linted.place(item.id()),
            LintedPack.FILE,
            "its id " + item.id() + " overlaps with " + other,
            "keep one of them; to replace an item, give the file the same name");
      }
    }
  }
}
