package org.milktide.content.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.milktide.content.Review;
import org.milktide.domain.id.ItemId;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/** The text of {@code reviews.yaml}. */
final class ReviewFile {
  private static final String HEAD =
      "# Who has reviewed which item, and the hash of its text in each language as it was then.\n";

  private ReviewFile() {}

  /** All reviews and one more, below the comment that the file began with. */
  static String with(
      SortedMap<ItemId, List<Review>> reviews, ItemId id, Review review, String before) {
    SortedMap<ItemId, List<Review>> all = new TreeMap<>(reviews);
    List<Review> its = new ArrayList<>(all.getOrDefault(id, List.of()));
    its.add(review);
    all.put(id, its);
    Map<String, Object> reviewed = new LinkedHashMap<>();
    all.forEach(
        (item, list) -> reviewed.put(item.value(), list.stream().map(ReviewFile::map).toList()));
    DumpSettings settings =
        DumpSettings.builder().setDefaultFlowStyle(FlowStyle.BLOCK).setWidth(1_000).build();
    return head(before) + new Dump(settings).dumpToString(Map.of("reviewed", reviewed));
  }

  private static String head(String before) {
    String comment =
        before.lines().takeWhile(line -> line.startsWith("#")).collect(Collectors.joining("\n"));
    return comment.isEmpty() ? HEAD : comment + "\n";
  }

  private static Map<String, Object> map(Review review) {
    Map<String, String> hashes = new LinkedHashMap<>();
    review.hashes().forEach((language, hash) -> hashes.put(language.toLanguageTag(), hash));
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("by", review.by());
    map.put("role", review.role());
    map.put("at", review.at().toString());
    map.put("hashes", hashes);
    return map;
  }
}
