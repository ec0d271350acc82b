package org.milktide.notifier.push;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a device shows.
 *
 * @param language what it is written in, as a language tag
 * @param direction {@code ltr} or {@code rtl}
 * @param url what opens when it is tapped
 * @param tag messages of one tag take each other's place
 */
record PushMessage(
    String language, String direction, String title, String text, String url, String tag) {
  /** So that a message and what sealing adds stay below 2,700 bytes in any script. */
  private static final int LONGEST_TITLE = 100;

  private static final int LONGEST_TEXT = 240;
  private static final JsonMapper JSON = new JsonMapper();

  PushMessage {
    title = shortened(title, LONGEST_TITLE);
    text = shortened(text, LONGEST_TEXT);
  }

  /** As the service worker reads it. */
  byte[] json() {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("title", title);
    all.put("body", text);
    all.put("url", url);
    all.put("tag", tag);
    all.put("lang", language);
    all.put("dir", direction);
    return JSON.writeValueAsBytes(all);
  }

  /** The least that still says where to look. */
  PushMessage shrunk() {
    return new PushMessage(language, direction, shortened(title, 40), "", url, tag);
  }

  /** Never half a character. */
  private static String shortened(String text, int longest) {
    return text.codePointCount(0, text.length()) <= longest
        ? text
        : text.substring(0, text.offsetByCodePoints(0, longest - 1)).strip() + "…";
  }
}
