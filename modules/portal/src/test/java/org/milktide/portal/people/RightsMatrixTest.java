package org.milktide.portal.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.milktide.domain.guidance.TextRevision;
import org.milktide.domain.id.ItemId;
import org.milktide.domain.id.RecipientId;
import org.milktide.domain.journey.Rights;
import org.milktide.domain.link.Bearer;
import org.milktide.domain.plan.Situation;
import org.milktide.domain.testing.KeptDocument;
import org.milktide.domain.testing.Request;
import org.milktide.portal.testing.Answer;
import org.milktide.portal.testing.PortalCase;
import org.milktide.portal.testing.TestPortal;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every route of a personal link, tried by everybody who can have one. */
class RightsMatrixTest extends PortalCase {
  private static final Path DOCUMENT = Path.of("RIGHTS.md");

  /** Far enough off for something to come to everybody. */
  private static final LocalDate SPRING = LocalDate.of(2027, 4, 10);

  private static final TextRevision TEXT =
      new TextRevision(new ItemId("let-down.reflex"), "0a1b2c");

  private static final RecipientId ZERO = new RecipientId("partner-0");

  private static final String INTRODUCTION =
      """
      # Who may do what

      Every route of a personal link, and what its test saw: `yes`, or `no`: answered as a wrong link \
      is (404). `closed` is the page for who was taken off a journey; it says neither whose nor why. \
      Written by `RightsMatrixTest`, which also fails for a route without a rule; the rules are \
      `Rights` in the domain.

      | route | deed | parent | partner, log shared | partner | invited | removed |
      |---|---|---|---|---|---|---|
      """;

  /** Whoever can hold a link. */
  private enum Holder {
    PARENT,
    SHARING,
    PARTNER,
    INVITED,
    REMOVED
  }

  @Test
  void everyRouteOfAPersonalLinkHasARule() {
    Set<String> routes =
        portal
            .bean(RequestMappingHandlerMapping.class, "requestMappingHandlerMapping")
            .getHandlerMethods()
            .keySet()
            .stream()
            .flatMap(mapping -> Route.names(mapping).stream())
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(Route.RULES.stream().map(Route::name)).containsExactlyInAnyOrderElementsOf(routes);
  }

  @Test
  void everybodyOpensWhatTheirRightsAllowAndNothingElse() throws IOException {
    StringBuilder document = new StringBuilder(INTRODUCTION);
    List<String> wrong = new ArrayList<>();
    for (Route route : Route.RULES) {
      // One network may try so many wrong links an hour.
      portal.clock.forward(Duration.ofHours(1));
      Map<Holder, String> answers = new EnumMap<>(Holder.class);
      for (Holder holder : Holder.values()) {
        Tried tried = tried(route, holder);
        answers.put(holder, tried.seen());
        if (!tried.seen().equals(tried.right())) {
          wrong.add(route.name() + " by " + holder + ": " + tried);
        }
      }
      document.append(
          "| `%s` | %s | %s |%n"
              .formatted(route.name(), route.deed(), String.join(" | ", answers.values())));
    }
    assertThat(wrong).isEmpty();
    KeptDocument.verify(DOCUMENT, document.toString());
  }

  /** What was seen, and what should have been. */
  private record Tried(String seen, String right) {}

  private Tried tried(Route route, Holder holder) {
    Bearer parent = portal.family(asked -> Request.due(portal.address(), SPRING));
    portal.tell(parent, portal.events().invited(ZERO, portal.address()));
    Bearer bearer = bearer(holder, parent);
    String path = path(route, bearer);
    if (holder == Holder.REMOVED) {
      portal.tell(parent, portal.events().removed(bearer.recipient()));
    }
    Situation before = portal.situation(parent);
    boolean allowed = Rights.may(before.state(), bearer.recipient(), route.deed());
    Answer answer = route.isPost() ? browser.post(path, route.sent()) : browser.get(path);
    String seen = seen(answer);
    if (!seen.equals("yes")) {
      assertThat(portal.situation(parent)).as(route.name()).isEqualTo(before);
    }
    return new Tried(seen, allowed ? "yes" : refusal(route, holder));
  }

  private Bearer bearer(Holder holder, Bearer parent) {
    return switch (holder) {
      case PARENT -> parent;
      case INVITED -> portal.invited(parent);
      case PARTNER, REMOVED -> portal.partner(parent);
      case SHARING -> {
        portal.tell(parent, portal.events().logShared(true));
        yield portal.partner(parent);
      }
    };
  }

  private String path(Route route, Bearer bearer) {
    String link =
        switch (route.link()) {
          case "journey" -> journey(bearer);
          case "preferences" -> preferences(bearer);
          case "unsubscribe" -> unsubscribe(bearer);
          case "loss" -> loss(bearer);
          case "data" -> data(bearer);
          case "people" -> people(bearer);
          case "confirm" -> confirm(bearer);
          case "check" -> check(bearer);
          case "calendar" -> calendarOf(bearer);
          case "devices" -> TestPortal.path(portal.links.devices(bearer));
          case "helpful" -> TestPortal.path(portal.links.helpful(bearer, TEXT));
          default -> throw new AssertionError("no link to " + route);
        };
    return link
        + route.path().replaceFirst("^/[a-z]+/\\{token}(\\.ics|/\\{itemId}/\\{revision})?", "");
  }

  private static String seen(Answer answer) {
    assertThat(answer.status()).isNotEqualTo(429);
    if (answer.status() == 404) {
      return "no";
    }
    if (answer.body().contains("BEGIN:VCALENDAR") && !answer.body().contains("BEGIN:VEVENT")) {
      return "empty";
    }
    return answer.text().contains("This page is closed") ? "closed" : "yes";
  }

  /** A confirmation is bound to an address, which is gone; a calendar is empty and no alarm. */
  private static String refusal(Route route, Holder holder) {
    if (holder != Holder.REMOVED) {
      return "no";
    }
    return switch (route.link()) {
      case "confirm" -> "no";
      case "calendar" -> "empty";
      default -> "closed";
    };
  }
}
