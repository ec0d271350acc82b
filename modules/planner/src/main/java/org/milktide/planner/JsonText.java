package org.milktide.planner;

/** Texts of others within the JSON that is written here. */
final class JsonText {
  private JsonText() {}

  /** A text as it stands between quotes. */
  static String escaped(String text) {
    StringBuilder json = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (letter < ' ' || letter == '"' || letter == '\\') {
        json.append("\\u%04x".formatted((int) letter));
      } else {
        json.append(letter);
      }
    }
    return json.toString();
  }
}
