package org.milktide.standalone.path;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** Neither a log nor a link names a person; a log holds no link either. */
class NothingPersonalTest {
  private static final Instant START = Instant.parse("2027-01-04T10:00:00Z");
  private static final String MARK = "quagga";
  private static final String ADDRESS = MARK + "-parent@example.org";
  private static final int SHORTEST_TOKEN = 40;
  private static final String NAME = "Quaggamaria";

  @TempDir private Path data;
  private final ListAppender<ILoggingEvent> said = new ListAppender<>();
  private TestingInstallation milktide;

  @BeforeEach
  void start() {
    milktide = TestingInstallation.start(data, START);
    root().setLevel(Level.INFO);
    said.start();
    root().addAppender(said);
  }

  @AfterEach
  void stop() {
    milktide.close();
    root().detachAppender(said);
  }

  private static Logger root() {
    return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
  }

  @Test
  void noLogAndNoLinkNamesAPersonAndNoLogHoldsALink() throws IOException {
    Set<String> links = aFamilysWay();
    LoggerFactory.getLogger("test").info("the log is heard");

    List<String> lines =
        new ArrayList<>(said.list.stream().map(NothingPersonalTest::line).toList());
    try (Stream<Path> files = Files.walk(data)) {
      for (Path log : files.filter(file -> file.toString().endsWith(".log")).toList()) {
        if (log.toString().contains("kafka")) continue; // Its records, not its words.
        lines.addAll(Files.readAllLines(log));
      }
    }
    assertThat(lines).anyMatch(line -> line.contains("the log is heard"));
    List<String> tokens =
        links.stream()
            .map(NothingPersonalTest::token)
            .filter(one -> one.length() > SHORTEST_TOKEN)
            .toList();
    assertThat(tokens).hasSizeGreaterThan(4);
    assertThat(links).noneMatch(NothingPersonalTest::isPersonal);
    assertThat(lines)
        .noneMatch(NothingPersonalTest::isPersonal)
        .noneMatch(line -> tokens.stream().anyMatch(line::contains));
  }

  /** Everything that can be done, right and wrong; all links of its mails. */
  private Set<String> aFamilysWay() {
    milktide.post("/subscribe", form(ADDRESS));
    milktide.post("/subscribe", form(ADDRESS + " oops"));
    milktide.moveTo(START);
    Scanner scanner = new Scanner(milktide);
    String confirm = link(scanner, "/confirm/");
    milktide.post(confirm, Map.of("event", "e"));
    milktide.post("/link", Map.of("email", ADDRESS));
    milktide.moveTo(START.plusSeconds(60));
    String journey = link(scanner, "/journey/");
    milktide.get(journey);
    milktide.get(journey + "A");
    milktide.post(journey, Map.of("action", "born", "bornDate", NAME, "event", NAME));
    milktide.api("POST", "/subscriptions", "{\"email\": \"%s\", \"ref\": {".formatted(ADDRESS));
    milktide.api("GET", "/journeys/" + MARK, "");
    milktide.publish("milktide.baby-events", MARK, "{\"email\": \"" + ADDRESS + "\"");
    milktide.post(link(scanner, "/unsubscribe/"), Map.of());
    milktide.moveTo(START.plusSeconds(120));
    return scanner.links(ADDRESS);
  }

  private static String link(Scanner scanner, String kind) {
    return scanner.links(ADDRESS).stream()
        .filter(one -> one.startsWith(kind))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no link to " + kind));
  }

  private static Map<String, String> form(String email) {
    return Map.of(
        "when", "due",
        "dueDate", "2027-01-10",
        "email", email,
        "firstName", NAME,
        "babies", "1",
        "timeZone", "Europe/Berlin",
        "consent", "yes");
  }

  private static String line(ILoggingEvent event) {
    String failure =
        event.getThrowableProxy() == null
            ? ""
            : ThrowableProxyUtil.asString(event.getThrowableProxy());
    return event.getLoggerName() + " " + event.getFormattedMessage() + failure;
  }

  private static String token(String link) {
    return link.replaceFirst("^/[a-z]+/", "").replaceFirst("[/?].*$", "");
  }

  private static boolean isPersonal(String text) {
    return text.toLowerCase(Locale.ROOT).contains(MARK);
  }
}
