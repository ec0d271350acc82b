package org.milktide.portal.testing;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A browser without JavaScript, cookies or patience for redirects: a test follows them itself. */
public final class Browser {
  private final HttpClient http = HttpClient.newHttpClient();
  private final URI base;

  Browser(URI base) {
    this.base = base;
  }

  /** Where the portal listens. */
  public URI base() {
    return base;
  }

  public Answer get(String path) {
    return send(request(path).GET());
  }

  public Answer head(String path) {
    return send(request(path).method("HEAD", BodyPublishers.noBody()));
  }

  /** Sends a form; the map's order does not matter. */
  public Answer post(String path, Map<String, String> form) {
    return send(post(path, form.entrySet()));
  }

  /** Sends a form with one more header. */
  public Answer post(String path, Map<String, String> form, String header, String value) {
    return send(post(path, form.entrySet()).header(header, value));
  }

  private HttpRequest.Builder post(String path, Set<Map.Entry<String, String>> form) {
    String body =
        form.stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    return request(path)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(body));
  }

  /** Fetches a page and sends its form back, with the event id that the page made. */
  public Answer submit(String path, Map<String, String> form) {
    Map<String, String> filled = new HashMap<>(form);
    filled.put("event", get(path).field("event"));
    return post(path, filled);
  }

  /** Sends a form and opens the page it leads to. */
  public Answer submitAndFollow(String path, Map<String, String> form) {
    Answer answer = submit(path, form);
    if (answer.status() != 303) {
      throw new AssertionError("no redirect but " + answer.status() + ": " + answer.text());
    }
    return get(answer.location());
  }

  public Answer send(HttpRequest.Builder request) {
    try {
      return new Answer(http.send(request.build(), BodyHandlers.ofString()));
    } catch (IOException e) {
      throw new AssertionError("the portal did not answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  public HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(base.resolve(path));
  }

  /** A JSON request with the partner's token. */
  public Answer api(String method, String path, String json) {
    return api(TestPortal.API_TOKEN, method, path, json);
  }

  /**
   * A JSON request with a token and further headers, each name followed by its value; fails where
   * it or its answer is not as the API's document says.
   */
  public Answer api(String token, String method, String path, String json, String... headers) {
    BodyPublisher body = json.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(json);
    HttpRequest.Builder request =
        request(path)
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .method(method, body);
    Answer answer = send(headers.length == 0 ? request : request.headers(headers));
    ApiContract.check(method, path, json, answer);
    return answer;
  }

  /** A POST with the partner's token and a body that it says is of another type. */
  public Answer typed(String contentType, String path, String body) {
    Answer answer =
        send(
            request(path)
                .header("Authorization", "Bearer " + TestPortal.API_TOKEN)
                .header("Content-Type", contentType)
                .POST(BodyPublishers.ofString(body)));
    ApiContract.check("POST", path, body, answer);
    return answer;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
