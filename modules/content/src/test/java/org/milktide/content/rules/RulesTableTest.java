package org.milktide.content.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.milktide.domain.testing.KeptDocument;

/**
 * RULES.md: which items carry each rule, and the tests that see it fire, stay away, and its edges.
 */
class RulesTableTest {
  private static final Path DOCUMENT = Path.of("RULES.md");
  private static final Pattern NAME =
      Pattern.compile("r(\\d{2}[a-z]?)(Fires|IsSuppressed|Edge)\\w+");

  private static final String INTRODUCTION =
      """
      # The date and stage rules, and their tests

      The rules are those of the fact sheet, by its numbers. Each item names the rules that it carries (`rule:` in its front
      matter). A test's name says which rule it is about and whether the rule fires, is suppressed, or meets an edge; all
      of them lead a family through the built-in pack by the product's own door and plan. `RulesTableTest` writes this page
      and fails when it differs, or when a rule lacks one of the three.
      """;

  private static final List<Class<?>> CLASSES =
      List.of(
          PregnancyRulesTest.class,
          DueDateRulesTest.class,
          FirstDaysRulesTest.class,
          MilkComingInRulesTest.class,
          LaterRulesTest.class);

  /** What a test sees a rule do. */
  private enum Seen {
    FIRES("Fires"),
    SUPPRESSED("IsSuppressed"),
    EDGE("Edge");

    private final String word;

    Seen(String word) {
      this.word = word;
    }
  }

  static Stream<String> rules() {
    return Stream.concat(
        Stream.iterate(1, number -> number <= 18, number -> number + 1).map("R%02d"::formatted),
        Stream.of("R41", "R42", "R49", "R50", "R54"));
  }

  /** The names of the tests of a rule that see this of it. */
  private static List<String> tests(String rule, Seen seen) {
    List<String> names = new ArrayList<>();
    for (Class<?> type : CLASSES) {
      for (Method method : type.getDeclaredMethods()) {
        Matcher name = NAME.matcher(method.getName());
        if (isTest(method)
            && name.matches()
            && ("R" + name.group(1)).equals(rule)
            && name.group(2).equals(seen.word)) {
          names.add(type.getSimpleName() + "." + method.getName());
        }
      }
    }
    return names.stream().sorted().toList();
  }

  private static boolean isTest(Method method) {
    return method.isAnnotationPresent(Test.class)
        || method.isAnnotationPresent(ParameterizedTest.class);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyRuleIsSeenToFireToBeSuppressedAndAtItsEdges(String rule) {
    for (Seen seen : Seen.values()) {
      assertThat(tests(rule, seen)).as("%s %s", rule, seen).isNotEmpty();
    }
  }

  @Test
  void everyTestOfARuleSaysWhatItSees() {
    assertThat(CLASSES)
        .flatExtracting(type -> List.of(type.getDeclaredMethods()))
        .filteredOn(RulesTableTest::isTest)
        .allMatch(method -> NAME.matcher(method.getName()).matches());
  }

  /** R09 has no words of its own: it plans anew. */
  @ParameterizedTest
  @MethodSource("rules")
  void everyRuleButR09IsCarriedByAnItem(String rule) {
    assertThat(Family.itemsOf(rule).isEmpty()).isEqualTo(rule.equals("R09"));
  }

  @Test
  void theTableIsKept() throws IOException {
    StringBuilder page = new StringBuilder(INTRODUCTION);
    page.append("\n| rule | items | fires | is suppressed | edges |\n|---|---|---|---|---|\n");
    rules().forEach(rule -> page.append(row(rule)));
    KeptDocument.verify(DOCUMENT, page.toString());
  }

  private static String row(String rule) {
    List<String> cells = new ArrayList<>(List.of(rule, codes(Family.itemsOf(rule))));
    for (Seen seen : Seen.values()) {
      cells.add(codes(tests(rule, seen)));
    }
    return "| " + String.join(" | ", cells) + " |\n";
  }

  private static String codes(Collection<String> names) {
    return names.isEmpty()
        ? "none: it plans anew"
        : names.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
  }
}
