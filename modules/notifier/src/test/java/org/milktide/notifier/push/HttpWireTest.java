package org.milktide.notifier.push;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.hc.client5.http.DnsResolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.milktide.domain.device.PublicAddresses;
import org.milktide.domain.device.PushEndpoint;
import org.milktide.domain.device.PushHosts;
import org.milktide.notifier.push.TestingPushService.Manner;
import org.milktide.notifier.push.TestingPushService.Reply;
import org.milktide.notifier.push.TestingPushService.Request;

/** By real HTTPS, on this machine. */
class HttpWireTest {
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final byte[] BODY = {1, 2, 3};

  private TestingPushService service;

  @BeforeEach
  void start() throws IOException {
    service = new TestingPushService();
  }

  @AfterEach
  void stop() {
    service.close();
  }

  private Wire.Answer post(HttpWire.Outside outside, PushHosts hosts) {
    try (HttpWire wire = new HttpWire(hosts, outside)) {
      return wire.post(service.endpoint(), Map.of("TTL", "60"), BODY);
    }
  }

  private Wire.Answer post(HttpWire.Outside outside) {
    return post(outside, TestingPushService.HOSTS);
  }

  private Wire.Answer post() {
    return post(service.outside(PATIENCE));
  }

  /** Every name is this address, and only the public internet is good. */
  private Wire.Answer postWhereNamesAre(String... addresses) {
    return post(
        service.outside(TestingPushService.to(addresses), PublicAddresses::isPublic, PATIENCE));
  }

  @Test
  void aMessageArrivesAsItWasSent() {
    assertThat(post()).isEqualTo(new Wire.Answer.Status(201, null));

    Request request = service.requests.remove();
    assertThat(request.body()).isEqualTo(BODY);
    assertThat(request.headers())
        .containsEntry("TTL", "60")
        .containsEntry("Host", TestingPushService.HOST)
        .containsEntry("Content-Type", "application/octet-stream")
        .doesNotContainKeys("Cookie", "Referer", "Accept-Encoding");
  }

  @Test
  void oneConnectionServesForManyMessages() {
    try (HttpWire wire = new HttpWire(TestingPushService.HOSTS, service.outside(PATIENCE))) {
      for (int i = 0; i < 5; i++) {
        wire.post(service.endpoint(), Map.of(), BODY);
      }
    }

    assertThat(service.requests.stream().map(Request::from).distinct()).hasSize(1);
  }

  @Test
  void aRedirectIsAnAnswerAndNotFollowed() {
    service.willAnswer(
        new Reply(307, Map.of("Location", "https://push.example.org/elsewhere"), Manner.PLAIN));

    assertThat(post()).isEqualTo(new Wire.Answer.Status(307, null));
    assertThat(service.requests).hasSize(1);
  }

  @Test
  void whatTheServiceWantsToBeAskedAfterIsHeard() {
    service.willAnswer(new Reply(429, Map.of("Retry-After", "120"), Manner.PLAIN));

    assertThat(post()).isEqualTo(new Wire.Answer.Status(429, "120"));
  }

  @Test
  void anAnswerWithoutEndIsNotReadToItsEnd() {
    service.willAnswer(new Reply(201, Map.of(), Manner.ENDLESS));

    assertThat(post()).isEqualTo(new Wire.Answer.Status(201, null));
  }

  @Test
  void silenceIsNotWaitedForLongerThanItsTime() {
    service.willAnswer(new Reply(201, Map.of(), Manner.SILENT));

    assertThat(post(service.outside(Duration.ofSeconds(2)))).isInstanceOf(Wire.Answer.None.class);
    assertThat(service.requests).hasSize(1);
  }

  @Test
  void aHostThatIsNotOnTheListIsNotAskedFor() {
    AtomicInteger asked = new AtomicInteger();
    DnsResolver names = counting(asked, "127.0.0.1");

    assertThat(
            post(
                service.outside(names, address -> true, PATIENCE),
                new PushHosts(List.of("push.example.com"))))
        .isEqualTo(new Wire.Answer.Forbidden("host is not on the list"));
    assertThat(asked).hasValue(0);
    assertThat(service.requests).isEmpty();
  }

  @Test
  void anAddressOfOurOwnNetworkIsNotConnectedTo() {
    Wire.Answer forbidden = new Wire.Answer.Forbidden("host has an address that is not public");

    assertThat(postWhereNamesAre("127.0.0.1")).isEqualTo(forbidden);
    assertThat(postWhereNamesAre("::1")).isEqualTo(forbidden);
    assertThat(postWhereNamesAre("169.254.169.254")).isEqualTo(forbidden);
    assertThat(postWhereNamesAre("1.1.1.1", "10.0.0.1")).isEqualTo(forbidden);
    assertThat(service.requests).isEmpty();
  }

  /** A name that is good when it is looked at and this machine a moment later. */
  @Test
  void theConnectionGoesToTheAddressThatWasLookedAt() {
    AtomicInteger asked = new AtomicInteger();
    DnsResolver names = counting(asked, "127.0.0.1", "127.0.0.2");

    Wire.Answer answer =
        post(service.outside(names, a -> a.getHostAddress().equals("127.0.0.1"), PATIENCE));

    assertThat(answer).isEqualTo(new Wire.Answer.Status(201, null));
    assertThat(asked).hasValue(1);
  }

  /** A resolver that gives another answer each time. */
  private static DnsResolver counting(AtomicInteger asked, String... answers) {
    return new DnsResolver() {
      @Override
      public InetAddress[] resolve(String host) throws UnknownHostException {
        return TestingPushService.to(answers[asked.getAndIncrement()]).resolve(host);
      }

      @Override
      public String resolveCanonicalHostname(String host) {
        return host;
      }
    };
  }

  @Test
  void aServerThatIsNotTheOneOfTheNameGetsNothing() {
    PushEndpoint other = PushEndpoint.parse("https://another.example.org/push/a");
    try (HttpWire wire = new HttpWire(TestingPushService.HOSTS, service.outside(PATIENCE))) {
      assertThat(wire.post(other, Map.of(), BODY)).isInstanceOf(Wire.Answer.None.class);
    }
    assertThat(service.requests).isEmpty();
  }

  @Test
  void whatCannotBeReachedIsToldWithoutItsAddress() {
    service.close();

    assertThat(post()).isEqualTo(new Wire.Answer.None("HttpHostConnectException"));
  }
}
