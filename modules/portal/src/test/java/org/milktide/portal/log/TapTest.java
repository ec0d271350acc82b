package org.milktide.portal.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.milktide.domain.feeding.RecentFeed;
import org.milktide.domain.holding.HeardEvent;
import org.milktide.domain.id.BabyId;
import org.milktide.domain.link.Bearer;
import org.milktide.portal.testing.Answer;
import org.milktide.portal.testing.PortalCase;

class TapTest extends PortalCase {
  private static final String EVENT = "6f1c0a52-3b1d-4a77-9a51-0f6f0f5f7d11";

  private Answer tap(Bearer bearer, String kind, String... more) {
    Map<String, String> form = new HashMap<>(Map.of("action", "tap", "kind", kind));
    for (int i = 0; i < more.length; i += 2) {
      form.put(more[i], more[i + 1]);
    }
    return browser.post(journey(bearer) + "/log", form);
  }

  private List<HeardEvent> heard(Bearer bearer) {
    return portal.store.data().holdings(bearer.journey()).orElseThrow().events().stream()
        .filter(event -> event.type().matches(".*(feed|pump|diaper).recorded.v1"))
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "breast-left, feed.recorded, kind, breast-left",
    "breast-right, feed.recorded, kind, breast-right",
    "bottle, feed.recorded, kind, other",
    "pump, pump.recorded, ml, null",
    "wet, diaper.recorded, stool, false",
    "dirty, diaper.recorded, stool, true"
  })
  void oneTapIsOneEntryOfNow(String kind, String type, String field, String value) {
    Bearer bearer = portal.born(Duration.ofHours(60));
    Instant now = portal.now();

    assertThat(tap(bearer, kind).status()).isEqualTo(303);

    assertThat(heard(bearer))
        .singleElement()
        .satisfies(event -> assertThat(event.type()).contains(type))
        .satisfies(event -> assertThat(event.arrivedAt()).isEqualTo(now))
        .satisfies(event -> assertThat(event.data()).containsValue(now.toString()))
        .satisfies(event -> assertThat(String.valueOf(event.data().get(field))).isEqualTo(value));
  }

  @Test
  void doubleTapIsOneEntryButAnotherButtonOfTheSamePageIsAnother() {
    Bearer bearer = portal.born(Duration.ofHours(60));
    tap(bearer, "breast-left", "event", EVENT);
    assertThat(tap(bearer, "breast-left", "event", EVENT).status()).isEqualTo(303);
    assertThat(heard(bearer)).hasSize(1);
    tap(bearer, "wet", "event", EVENT);
    assertThat(heard(bearer)).hasSize(2);
  }

  @Test
  void aTapThatAPhoneKeptIsAnEntryOfItsOwnTimeHoweverOftenItIsSent() {
    Bearer bearer = portal.born(Duration.ofDays(3));
    Instant at = portal.now().minus(Duration.ofHours(5));
    for (int sent = 0; sent < 2; sent++) {
      tap(bearer, "breast-right", "event", EVENT, "at", at.toString());
      portal.clock.forward(Duration.ofMinutes(1));
    }
    assertThat(heard(bearer)).singleElement().extracting(e -> e.stamp().time()).isEqualTo(at);
    assertThat(portal.situation(bearer).feeds().feeds())
        .singleElement()
        .extracting(RecentFeed::startedAt)
        .isEqualTo(at);
  }

  @ParameterizedTest
  @CsvSource({"PT10M, 303", "PT10M1S, 422", "-P14D, 303", "-PT336H1S, 422"})
  void aTimeIsAtMostTenMinutesAheadAndFourteenDaysOld(String fromNow, int status) {
    Bearer bearer = portal.born(Duration.ofDays(20));
    Instant at = portal.now().plus(Duration.parse(fromNow));
    assertThat(tap(bearer, "wet", "at", at.toString()).status()).isEqualTo(status);
    assertThat(heard(bearer)).hasSize(status == 303 ? 1 : 0);
  }

  @ParameterizedTest
  @CsvSource({"kind, champagne", "kind, ''", "at, yesterday", "at, 2027-01-04T09:00", "babyId, C"})
  void whatCanNeverBeTakenIsRefusedForGood(String field, String value) {
    Bearer bearer = portal.born(Duration.ofDays(2));
    assertThat(tap(bearer, "wet", field, value).status()).isEqualTo(422);
    assertThat(heard(bearer)).isEmpty();
  }

  @Test
  void aTapIsOfTheBabyThatWasChosen() {
    Bearer bearer = portal.family(request -> request.babies(2));
    portal.tell(bearer, portal.events().born("A", portal.now()));
    portal.tell(bearer, portal.events().born("B", portal.now()));
    tap(bearer, "breast-left", "babyId", "B");
    assertThat(portal.situation(bearer).feeds().feeds())
        .singleElement()
        .extracting(RecentFeed::babyId)
        .isEqualTo(new BabyId("B"));
  }

  @Test
  void afterALossATapLeadsToThePageOfTheLossAndNothingIsLogged() {
    Bearer bearer = portal.born(Duration.ofDays(2));
    portal.tell(bearer, portal.events().lost());
    assertThat(tap(bearer, "wet").status()).isEqualTo(200);
    assertThat(heard(bearer)).isEmpty();
  }

  @Test
  void aLinkOfAnotherPageTapsNothing() {
    Bearer bearer = portal.born(Duration.ofDays(2));
    String foreign = preferences(bearer).replace("/preferences/", "/journey/") + "/log";
    assertThat(browser.post(foreign, Map.of("action", "tap", "kind", "wet")).status())
        .isEqualTo(404);
    assertThat(heard(bearer)).isEmpty();
  }
}
