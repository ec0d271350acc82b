package org.milktide.portal.testing;

import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the portal answered. */
public record Answer(HttpResponse<String> response) {
  private static final Pattern TAGS = Pattern.compile("<[^>]*>");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  public int status() {
    return response.statusCode();
  }

  public String body() {
    return response.body();
  }

  public Optional<String> header(String name) {
    return response.headers().firstValue(name);
  }

  public String location() {
    return header("Location").orElseThrow(() -> new AssertionError("no redirect: " + status()));
  }

  /** What a reader sees, without tags and with single spaces. */
  public String text() {
    String plain = TAGS.matcher(body()).replaceAll(" ");
    return SPACE
        .matcher(plain.replace("&lt;", "<").replace("&#39;", "'").replace("&amp;", "&"))
        .replaceAll(" ");
  }

  /** The first form field of that name, as it was filled in. */
  public String field(String name) {
    Matcher field =
        Pattern.compile("name=\"" + Pattern.quote(name) + "\"[^>]*value=\"([^\"]*)\"")
            .matcher(body());
    if (!field.find()) {
      throw new AssertionError("the page has no field " + name);
    }
    return field.group(1);
  }
}
