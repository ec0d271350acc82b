package org.milktide.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The style sheet serves languages of both directions, so it knows no left and no right. */
class StyleTest {
  private static final Path STYLE = Path.of("src/main/resources/org/milktide/portal/web/style");

  /** A word of its own or a part of a property's name, such as {@code margin-left}. */
  private static final Pattern PHYSICAL = Pattern.compile("[^{};]*\\b(left|right)\\b[^{};]*");

  /** Four values: top, right, bottom and left. */
  private static final Pattern FOUR_SIDES =
      Pattern.compile(
          "(?:margin|padding|inset|border-width|border-color)\\s*:"
              + "\\s*[^\\s;{}]+\\s+([^\\s;{}]+)\\s+[^\\s;{}]+\\s+([^\\s;{}]+)");

  @Test
  void noRuleSaysLeftOrRight() throws IOException {
    try (Stream<Path> parts = Files.list(STYLE)) {
      assertThat(parts)
          .isNotEmpty()
          .allSatisfy(part -> assertThat(physical(Files.readString(part))).isEmpty());
    }
    assertThat(physical("a { margin-left: 1px } b { padding: 0 1px 0 2px; text-align: right }"))
        .hasSize(3);
  }

  private static List<String> physical(String style) {
    String rules = style.replaceAll("(?s)/\\*.*?\\*/", "");
    List<String> found = new ArrayList<>();
    PHYSICAL.matcher(rules).results().forEach(match -> found.add(match.group()));
    Matcher sides = FOUR_SIDES.matcher(rules);
    while (sides.find()) {
      if (!sides.group(1).equals(sides.group(2))) {
        found.add(sides.group());
      }
    }
    return found;
  }
}
