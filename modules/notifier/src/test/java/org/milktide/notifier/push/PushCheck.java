package org.milktide.notifier.push;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Map;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.milktide.domain.device.BrowserKeys;
import org.milktide.domain.device.PushEndpoint;
import org.milktide.domain.device.PushSubscription;
import org.milktide.domain.device.VapidKeys;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sends to web-push-testing and asks it what it read; started by {@code infra/push-check/run}. */
final class PushCheck {
  private static final JsonMapper JSON = new JsonMapper();
  private static final PushMessage MESSAGE =
      new PushMessage("es", "ltr", "Milktide", "Hay algo nuevo para ti: ñ, 母乳, 🤱", "/x", "slot");

  private final VapidKeys keys = new VapidKeys(number -> new byte[] {(byte) number}, 2);
  private final String port;
  private final HttpClient http;
  private final DeviceSender sender;
  private boolean failed;

  private PushCheck(String port, SSLContext tls) {
    this.port = port;
    this.http = HttpClient.newBuilder().sslContext(tls).build();
    InstantSource realTime = InstantSource.system();
    HttpWire.Outside outside =
        new HttpWire.Outside(
            TestingPushService.to("127.0.0.1"),
            address -> true,
            host -> Integer.parseInt(port),
            new DefaultClientTlsStrategy(tls),
            Duration.ofSeconds(10));
    this.sender =
        new DeviceSender(
            new HttpWire(TestingPushService.HOSTS, outside),
            new Sealing(P256.fastest()),
            new VapidTokens(new PushContact("mailto:guide@example.org"), realTime),
            keys,
            new Patience(realTime));
  }

  public static void main(String[] args) throws GeneralSecurityException, IOException {
    KeyStore known = KeyStore.getInstance(new File(args[1]), args[2].toCharArray());
    TrustManagerFactory trusted = TrustManagerFactory.getInstance("PKIX");
    trusted.init(known);
    SSLContext tls = SSLContext.getInstance("TLS");
    tls.init(null, trusted.getTrustManagers(), null);
    PushCheck check = new PushCheck(args[0], tls);
    check.run();
    System.exit(check.failed ? 1 : 0);
  }

  private void run() {
    for (int number : new int[] {1, 2}) {
      Browser browser = subscribe(number);
      says("key pair " + number + ": taken", send(browser, number), new Delivery.Taken());
      says(
          "key pair " + number + ": read",
          read(browser),
          new String(MESSAGE.json(), StandardCharsets.UTF_8));
    }
    says(
        "another key pair than the subscription's: refused",
        send(subscribe(2), 1),
        new Delivery.Lost("push service answered 400"));
    Browser gone = subscribe(1);
    ask("/expire-subscription/" + gone.id(), Map.of());
    says("an ended subscription: gone", send(gone, 1), new Delivery.Gone());
  }

  private void says(String what, Object is, Object should) {
    boolean same = is.equals(should);
    failed |= !same;
    System.out.println((same ? "ok      " : "FAILED  ") + what + (same ? "" : ": " + is));
  }

  private record Browser(String id, BrowserKeys keys) {}

  private Browser subscribe(int number) {
    JsonNode data =
        ask(
                "/subscribe",
                Map.of(
                    "userVisibleOnly",
                    "true",
                    "applicationServerKey",
                    keys.key(number).publicText()))
            .path("data");
    return new Browser(
        data.path("clientHash").asString(),
        BrowserKeys.parse(
            urlSafe(data.path("keys").path("p256dh").asString()),
            urlSafe(data.path("keys").path("auth").asString())));
  }

  private static String urlSafe(String base64) {
    byte[] bytes = Base64.getUrlDecoder().decode(base64.replace('+', '-').replace('/', '_'));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private Delivery send(Browser browser, int number) {
    PushSubscription subscription =
        new PushSubscription(
            PushEndpoint.parse("https://push.example.org/notify/" + browser.id()),
            browser.keys(),
            number);
    Instant now = Instant.EPOCH;
    PushLetter letter = new PushLetter(MESSAGE, "slot", "normal", now.plusSeconds(60));
    return sender.send(letter, subscription, now);
  }

  private String read(Browser browser) {
    return ask("/get-notifications", Map.of("clientHash", browser.id()))
        .path("data")
        .path("messages")
        .path(0)
        .asString("nothing");
  }

  private JsonNode ask(String path, Map<String, String> body) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("https://localhost:" + port + path))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)))
            .build();
    try {
      String answer = http.send(request, BodyHandlers.ofString()).body();
      return answer.startsWith("{") ? JSON.readTree(answer) : JSON.createObjectNode();
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
