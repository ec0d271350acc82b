package org.milktide.standalone.browser;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A browser's service worker, by the browser's DevTools: what a page cannot do to it. */
final class ServiceWorkers {
  private static final int PATIENCE_SECONDS = 20;
  private static final JsonMapper JSON = new JsonMapper();

  private final HttpClient http = HttpClient.newHttpClient();
  private final String debugger;

  /**
   * The workers of a browser.
   *
   * @param debugger host and port of its DevTools
   */
  ServiceWorkers(String debugger) {
    this.debugger = debugger;
  }

  /** Has the browser hand a pushed message to the worker, as if a push service had brought it. */
  void deliver(String origin, String message) {
    try (Session page = session("page")) {
      page.send("ServiceWorker.enable", Map.of());
      page.ask(
          "ServiceWorker.deliverPushMessage",
          Map.of("origin", origin, "registrationId", activated(page), "data", message));
    }
  }

  /** The registration whose worker is active; a message to another is dropped without a word. */
  private static String activated(Session page) {
    return activeVersion(page.await(said -> activeVersion(said).isPresent()))
        .orElseThrow()
        .path("registrationId")
        .asString();
  }

  private static Optional<JsonNode> activeVersion(JsonNode said) {
    return said.path("params")
        .path("versions")
        .valueStream()
        .filter(ServiceWorkers::isActive)
        .findFirst();
  }

  private static boolean isActive(JsonNode version) {
    return version.path("status").asString("").equals("activated");
  }

  /** What a script in the worker comes to. */
  String run(String script) {
    try (Session worker = session("service_worker")) {
      JsonNode answer =
          worker.ask(
              "Runtime.evaluate",
              Map.of(
                  "expression",
                  "(async () => { " + script + " })()",
                  "awaitPromise",
                  true,
                  "returnByValue",
                  true));
      if (answer.path("result").has("exceptionDetails")) {
        throw new AssertionError(answer.toString());
      }
      return answer.path("result").path("result").path("value").asString("");
    }
  }

  private Session session(String type) {
    for (JsonNode target : targets()) {
      if (target.path("type").asString().equals(type)) {
        return new Session(http, URI.create(target.path("webSocketDebuggerUrl").asString()));
      }
    }
    throw new AssertionError("the browser has no " + type);
  }

  private JsonNode targets() {
    try {
      HttpRequest list = HttpRequest.newBuilder(URI.create("http://" + debugger + "/json")).build();
      return JSON.readTree(http.send(list, BodyHandlers.ofString()).body());
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  /** A conversation with one of the browser's parts. */
  private static final class Session implements AutoCloseable, WebSocket.Listener {
    private final BlockingQueue<JsonNode> said = new LinkedBlockingQueue<>();
    private final StringBuilder part = new StringBuilder();
    private final WebSocket socket;
    private int last;

    Session(HttpClient http, URI address) {
      socket = http.newWebSocketBuilder().buildAsync(address, this).join();
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence text, boolean isLast) {
      part.append(text);
      if (isLast) {
        said.add(JSON.readTree(part.toString()));
        part.setLength(0);
      }
      from.request(1);
      return CompletableFuture.completedStage(null);
    }

    int send(String method, Map<String, Object> parameters) {
      last++;
      Map<String, Object> asked = Map.of("id", last, "method", method, "params", parameters);
      socket.sendText(JSON.writeValueAsString(asked), true).join();
      return last;
    }

    JsonNode ask(String method, Map<String, Object> parameters) {
      int id = send(method, parameters);
      JsonNode answer = await(one -> one.path("id").asInt(0) == id);
      if (answer.has("error")) {
        throw new AssertionError(answer.toString());
      }
      return answer;
    }

    JsonNode await(Predicate<JsonNode> wanted) {
      try {
        while (true) {
          @Nullable JsonNode next = said.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
          if (next == null) {
            throw new AssertionError("the browser does not answer");
          }
          if (wanted.test(next)) {
            return next;
          }
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new AssertionError(e);
      }
    }

    @Override
    public void close() {
      socket.abort();
    }
  }
}
