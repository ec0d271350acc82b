package org.milktide.notifier.mail;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes styles into the tags of a guidance fragment, for mail programs that drop style sheets. The
 * fragment comes from our own Markdown renderer, so its opening tags have a known form.
 */
final class InlineStyles {
  private static final Pattern TAG = Pattern.compile("<(p|ul|ol|li|h2|h3|blockquote|a)(?=[ >])");
  private static final Map<String, String> STYLES =
      Map.of(
          "p", "margin:0 0 16px",
          "ul", "margin:0 0 16px;padding:0",
          "ol", "margin:0 0 16px;padding:0",
          "li", "margin:0 %s 8px %s",
          "h2", "margin:24px 0 8px;font-size:19px;line-height:1.35",
          "h3", "margin:20px 0 8px;font-size:17px;line-height:1.35",
          "blockquote", "margin:0 0 16px;padding:0 16px",
          "a", "color:#1d6a67");

  private InlineStyles() {}

  /** Lists are indented on the side that the text starts at. */
  static String into(String fragment, boolean rightToLeft) {
    return TAG.matcher(fragment).replaceAll(tag -> styled(tag, rightToLeft));
  }

  private static String styled(MatchResult tag, boolean rightToLeft) {
    String name = tag.group(1);
    String link = name.equals("a") ? " class=\"accent\"" : "";
    String style =
        String.valueOf(STYLES.get(name))
            .formatted(rightToLeft ? "22px" : "0", rightToLeft ? "0" : "22px");
    return Matcher.quoteReplacement("<" + name + link + " style=\"" + style + "\"");
  }
}
