package org.milktide.content;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.id.ItemId;

/**
 * An item's file, taken apart.
 *
 * @param id from the path
 * @param fields the front matter
 * @param body the Markdown below it
 */
record ItemFile(ItemId id, Fields fields, Passage body) {
  /** Ids never change once published, so a new group is a decision and not a new directory. */
  private static final Set<String> GROUPS =
      Set.of(
          "pregnancy",
          "first-hours",
          "colostrum",
          "milk-coming-in",
          "delayed-onset",
          "transition",
          "maintenance",
          "rhythm",
          "composition",
          "let-down",
          "feeding-log",
          "safety",
          "multiples",
          "preterm",
          "expressing",
          "weaning",
          "loss",
          "partner",
          "guides",
          "service");

  private static final Pattern PATH =
      Pattern.compile("items/([^/]+)/([a-z0-9]+(?:-[a-z0-9]+)*)\\.md");
  private static final String FENCE = "---\n";
  private static final Pattern END = Pattern.compile("^---[ \\t]*(?:\\n|\\z)", Pattern.MULTILINE);

  static @Nullable ItemFile read(String file, String text, Problems.In problems) {
    ItemId id = id(file, problems);
    Matcher end = END.matcher(text);
    if (!text.startsWith(FENCE) || !end.find(FENCE.length())) {
      problems.add(
          1, "file", "has no front matter, expected YAML between two lines of '---' at the top");
      return null;
    }
    Fields fields = Yaml.fields(text.substring(FENCE.length(), end.start()), 1, problems);
    int bodyLine = 1 + (int) text.substring(0, end.end()).chars().filter(c -> c == '\n').count();
    Passage body = new Passage("body", text.substring(end.end()), bodyLine, problems);
    if (body.text().isBlank()) {
      problems.add(bodyLine, "body", "is empty, expected the text in Markdown");
    }
    body.check();
    return id == null || fields == null ? null : new ItemFile(id, fields, body);
  }

  private static @Nullable ItemId id(String file, Problems.In problems) {
    Matcher path = PATH.matcher(file);
    if (!path.matches()) {
      problems.add(
          1,
          "file",
          "does not belong in a pack, expected items/<group>/<name>.md in lower case with hyphens");
      return null;
    }
    String group = path.group(1);
    if (!GROUPS.contains(group)) {
      problems.add(
          1,
          "file",
          "unknown group '" + group + "', expected one of " + Names.list(new TreeSet<>(GROUPS)));
      return null;
    }
    return new ItemId(group + "." + path.group(2));
  }
}
