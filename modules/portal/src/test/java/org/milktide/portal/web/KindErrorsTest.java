package org.milktide.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.milktide.portal.testing.Answer;
import org.milktide.portal.testing.PortalCase;
import org.milktide.portal.testing.TestPortal;
import org.slf4j.LoggerFactory;

class KindErrorsTest extends PortalCase {
  @Test
  void unknownAddressOffersANewLink() {
    Answer answer = browser.get("/no/such/page");
    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.text()).contains("This link doesn’t open anything", "Mail me a new link");
    assertThat(answer.body()).contains("href=\"/link\"");
  }

  @Test
  void wrongMethodIsRefusedKindly() {
    Answer answer = browser.send(browser.request("/help").POST(BodyPublishers.noBody()));
    assertThat(answer.status()).isEqualTo(405);
    assertThat(answer.text()).contains("Nothing was changed");
  }

  @Test
  void ourOwnMistakeTellsNothingOfTheInside() {
    try (TestPortal broken = TestPortal.broken()) {
      Answer answer = broken.browser.post("/link", Map.of("email", "parent@example.org"));
      assertThat(answer.status()).isEqualTo(500);
      assertThat(answer.text()).contains("It is not your fault", "tell us this reference");
      assertThat(answer.body()).doesNotContain("Exception", "org.milktide", "secret detail");
    }
  }

  @Test
  void whoHangsUpIsNoErrorOfOurs() {
    assertThat(errorsLogged(TestPortal.hungUp())).isEmpty();
    assertThat(errorsLogged(TestPortal.broken())).hasSize(1);
  }

  private static List<ILoggingEvent> errorsLogged(TestPortal started) {
    ListAppender<ILoggingEvent> said = new ListAppender<>();
    Logger log = (Logger) LoggerFactory.getLogger(KindErrors.class);
    said.start();
    log.addAppender(said);
    try (TestPortal portal = started) {
      portal.browser.post("/link", Map.of("email", "parent@example.org"));
    } finally {
      log.detachAppender(said);
    }
    return said.list;
  }

  @Test
  void descriptionOfAFailureHasNoMessages() {
    Throwable failure =
        new IllegalStateException(
            "email parent@example.org", new IllegalArgumentException("Key (name)=(Ada)"));
    assertThat(Failures.describe(failure))
        .contains("IllegalStateException", "caused by java.lang.IllegalArgumentException")
        .doesNotContain("parent@example.org", "Ada");
  }

  @Test
  void everyPageSaysWhereMailStays() {
    try (TestPortal local = TestPortal.show(0)) {
      assertThat(local.browser.get("/").text()).contains("SPRING_MAIL_HOST");
      assertThat(local.browser.get("/nothing").text()).contains("/dev/inbox");
    }
    assertThat(browser.get("/").text()).doesNotContain("SPRING_MAIL_HOST");
  }
}
