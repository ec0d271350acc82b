package org.milktide.testing.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openqa.selenium.JavascriptExecutor;

/** What axe-core finds on the page that a browser shows, by the rules of WCAG 2.2, A and AA. */
public final class Accessibility {
  private static final String GUIDELINES =
      Stream.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa")
          .collect(Collectors.joining("', '", "['", "']"));

  /** Into frames it does not look: ours hold mails, which are not pages. */
  private static final String RUN =
      """
      const done = arguments[arguments.length - 1];
      axe.run(document, {iframes: false, resultTypes: ['violations'], runOnly: RULES})
        .then(found => done(found.violations.flatMap(wrong => wrong.nodes.map(node =>
          wrong.id + ': ' + node.html + ' ' + node.any.map(one => one.message).join(' ')))))
        .catch(failure => done(['axe-core failed: ' + failure]));
      """;

  private static final String AXE = read("/axe.min.js");

  private Accessibility() {}

  /** A line for each element that breaks a rule; empty: none was found. */
  public static List<String> violations(JavascriptExecutor browser) {
    return run(browser, "{type: 'tag', values: " + GUIDELINES + "}");
  }

  /** The same by the one rule whose answer another light changes. */
  public static List<String> lowContrast(JavascriptExecutor browser) {
    return run(browser, "{type: 'rule', values: ['color-contrast']}");
  }

  private static List<String> run(JavascriptExecutor browser, String rules) {
    browser.executeScript("if (!window.axe) {" + AXE + "}");
    Object found = Objects.requireNonNull(browser.executeAsyncScript(RUN.replace("RULES", rules)));
    return ((List<?>) found).stream().map(String::valueOf).toList();
  }

  private static String read(String file) {
    try (InputStream in = Accessibility.class.getResourceAsStream(file)) {
      if (in == null) throw new IllegalStateException("the class path lacks " + file);
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
