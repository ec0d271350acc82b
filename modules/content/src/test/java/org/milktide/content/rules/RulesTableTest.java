package org.milktide.content.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.milktide.domain.advice.AdviceKind;
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
      # The rules and their tests

      The rules are those of the fact sheet, by its numbers. Each item names the rules that it carries (`rule:` in its front
      matter), and each piece of urgent advice its rule. A test's name says which rule it is about and whether the rule
      fires, is suppressed, or meets an edge; all of them lead a family through the built-in pack by the product's own door
      and plan. `RulesTableTest` writes this page and fails when it differs, or when a rule lacks one of the three.
      """;

  /** Rules that say nothing of their own, and what they do instead. */
  private static final Map<String, String> WITHOUT_WORDS =
      Map.of(
          "R09", "plans anew",
          "R24", "stops what is told from the log",
          "R55", "silences; the page of choices is the parent's to open",
          "R56", "holds until the parent has chosen");

  private static final int LAST_RULE = 62;

  /** All test classes of rules beside this one. */
  private static final List<Class<?>> CLASSES = classes();

  private static List<Class<?>> classes() {
    Class<?> here = RulesTableTest.class;
    try (Stream<Path> files =
        Files.list(Path.of(Objects.requireNonNull(here.getResource(".")).toURI()))) {
      List<Class<?>> found = new ArrayList<>();
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        if (name.endsWith("RulesTest.class")) {
          found.add(Class.forName(here.getPackageName() + "." + name.replace(".class", "")));
        }
      }
      return found;
    } catch (IOException | URISyntaxException | ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

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

  /** All of clinical.md 7.3. */
  static Stream<String> rules() {
    Stream<String> numbered =
        Stream.iterate(1, number -> number <= LAST_RULE, number -> number + 1)
            .map("R%02d"::formatted);
    return Stream.concat(numbered, Stream.of("R19b")).sorted();
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

  @ParameterizedTest
  @MethodSource("rules")
  void everyRuleHasItsWordsOrNone(String rule) {
    assertThat(carriers(rule).isEmpty()).isEqualTo(WITHOUT_WORDS.containsKey(rule));
  }

  /** The items of a rule and its urgent advice, whose words are the pack's {@code signs.yaml}. */
  private static Collection<String> carriers(String rule) {
    Stream<String> advice =
        Arrays.stream(AdviceKind.values())
            .filter(kind -> kind.rule().value().equals(rule))
            .map(AdviceKind::key);
    return Stream.concat(Family.itemsOf(rule).stream(), advice).toList();
  }

  @Test
  void theTableIsKept() throws IOException {
    StringBuilder page = new StringBuilder(INTRODUCTION);
    page.append("\n| rule | items | fires | is suppressed | edges |\n|---|---|---|---|---|\n");
    rules().forEach(rule -> page.append(row(rule)));
    KeptDocument.verify(DOCUMENT, page.toString());
  }

  private static String row(String rule) {
    Collection<String> words = carriers(rule);
    String carried = words.isEmpty() ? "none: it " + WITHOUT_WORDS.get(rule) : codes(words);
    List<String> cells = new ArrayList<>(List.of(rule, carried));
    for (Seen seen : Seen.values()) {
      cells.add(codes(tests(rule, seen)));
    }
    return "| " + String.join(" | ", cells) + " |\n";
  }

  private static String codes(Collection<String> names) {
    return names.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
  }
}
