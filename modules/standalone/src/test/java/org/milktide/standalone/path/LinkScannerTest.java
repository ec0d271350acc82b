package org.milktide.standalone.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A link scanner that GETs and HEADs every link of every mail changes nothing. */
class LinkScannerTest {
  private static final Instant START = Instant.parse("2027-01-04T10:00:00Z");
  private static final Instant BIRTH = Instant.parse("2027-01-05T02:10:00Z");
  private static final String ADDRESS = "anna@example.org";
  private static final int LINKS_AT_LEAST = 8;

  @TempDir private Path data;
  private TestingInstallation milktide;
  private Scanner scanner;

  @BeforeEach
  void start() {
    milktide = TestingInstallation.start(data, START);
    scanner = new Scanner(milktide);
  }

  @AfterEach
  void stop() {
    milktide.close();
  }

  @Test
  void openingEveryLinkOfEveryMailOfAWholeLifeChangesNothing() {
    Set<String> seen = new TreeSet<>();
    milktide.post("/subscribe", form());
    scan(seen);
    Family anna = Family.confirmed(milktide, "anna");
    milktide.post("/link", Map.of("email", ADDRESS));
    scan(seen);
    milktide.moveTo(BIRTH.plus(Duration.ofMinutes(5)));
    anna.press("born", Map.of("bornDate", "2027-01-05", "bornTime", "03:10", "babies", "1"));
    milktide.moveTo(BIRTH.plus(Duration.ofDays(10)));
    String preferences = anna.linkTo("preferences");
    milktide.post(preferences + "/data", Map.of());
    scan(seen);
    String loss = anna.linkTo("loss");
    milktide.post(loss, Map.of("action", "report", "event", "loss"));
    scan(seen);
    milktide.post(loss, Map.of("action", "undo", "event", "undo"));
    milktide.post(seen(seen, "/unsubscribe/"), Map.of("List-Unsubscribe", "One-Click"));
    scan(seen);
    milktide.post(anna.mailedLinkTo("data"), Map.of("action", "erase"));
    scan(seen);

    assertThat(seen.size()).isGreaterThan(LINKS_AT_LEAST);
    for (String kind :
        List.of("/confirm/", "/journey/", "/unsubscribe/", "/data/", "/loss/", "/check/")) {
      assertThat(seen).anyMatch(link -> link.startsWith(kind));
    }
  }

  /** Scans all mails so far, and before and after looks at all rows. */
  private void scan(Set<String> seen) {
    milktide.moveTo(milktide.now());
    seen.addAll(scanner.links(ADDRESS));
    Map<String, String> before = milktide.rows();

    assertThat(scanner.open(seen)).isGreaterThan(seen.size());

    milktide.moveTo(milktide.now());
    assertThat(milktide.rows()).isEqualTo(before);
  }

  private static String seen(Set<String> links, String kind) {
    return links.stream().filter(link -> link.startsWith(kind)).findFirst().orElseThrow();
  }

  private static Map<String, String> form() {
    return Map.of(
        "when", "due",
        "dueDate", "2027-01-10",
        "email", ADDRESS,
        "babies", "1",
        "timeZone", "Europe/Berlin",
        "consent", "yes");
  }
}
