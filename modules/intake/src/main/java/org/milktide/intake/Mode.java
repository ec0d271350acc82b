package org.milktide.intake;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.wire.BadField;

/** How a record carries CloudEvents. */
enum Mode {
  /** The value is the event. Also where no header says anything: the value speaks for itself. */
  STRUCTURED,
  /** The value is an array of events. */
  BATCH,
  /** Headers are the event's attributes, the value is its data. */
  BINARY;

  private static final String EVENTS = "application/cloudevents";
  private static final Set<String> CHARSETS = Set.of("utf-8", "utf8", "us-ascii");
  private static final Pattern CHARSET =
      Pattern.compile(";\\s*charset\\s*=\\s*\"?([^\";\\s]*)", Pattern.CASE_INSENSITIVE);

  /**
   * The mode that a record's headers call for.
   *
   * @throws BadField when they announce something other than JSON in UTF-8
   */
  static Mode of(Headers headers) {
    String type = essence(headers.contentType());
    if (type.startsWith(EVENTS)) {
      checkCharset(headers.contentType());
      return switch (type.substring(EVENTS.length())) {
        case "", "+json" -> STRUCTURED;
        case "-batch+json" -> BATCH;
        default -> throw bad("is a format of CloudEvents other than JSON");
      };
    }
    if (headers.attributes().isEmpty()) {
      return STRUCTURED;
    }
    if (!type.isEmpty() && !type.endsWith("/json") && !type.endsWith("+json")) {
      throw bad("is not application/json");
    }
    checkCharset(headers.contentType());
    return BINARY;
  }

  private static String essence(@Nullable String contentType) {
    return contentType == null
        ? ""
        : contentType.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
  }

  private static void checkCharset(@Nullable String contentType) {
    Matcher charset = CHARSET.matcher(contentType == null ? "" : contentType);
    if (charset.find() && !CHARSETS.contains(charset.group(1).toLowerCase(Locale.ROOT))) {
      throw bad("has a charset other than UTF-8");
    }
  }

  private static BadField bad(String problem) {
    return new BadField(Headers.CONTENT_TYPE, problem);
  }
}
