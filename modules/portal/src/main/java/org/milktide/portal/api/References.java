package org.milktide.portal.api;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.id.JourneyId;
import org.milktide.domain.port.Subject;

/** Reads which journey a partner means. */
final class References {
  private static final Pattern UUID_FORM =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
  private static final int LONGEST = 200;

  private References() {}

  /** A journey's UUID or the partner's own reference, from an address. */
  static Subject.Named named(String ref, String source) {
    if (!isReference(ref)) {
      throw Refused.unknownJourney();
    }
    return new Subject.Named(source, ref);
  }

  /**
   * The journey that a subscription is for: a new one, or that of the partner's own reference. A
   * UUID is refused: it would name a journey that exists, and put another address in its place.
   *
   * @param fresh the id of a new journey
   */
  static Subject subscriber(@Nullable Object ref, String source, JourneyId fresh) {
    if (ref == null) {
      return new Subject.Fresh(fresh);
    }
    if (!(ref instanceof String text) || !isReference(text)) {
      throw Refused.badField("ref", "is not a text of 1 to " + LONGEST + " visible characters");
    }
    if (UUID_FORM.matcher(text).matches()) {
      throw Refused.badField(
          "ref", "is a UUID, which names a journey of ours; put something before it");
    }
    return new Subject.Named(source, text);
  }

  /** Whether a text names a journey by its id, and not by a partner's reference. */
  static boolean isId(String text) {
    try {
      return text.length() == 36 && UUID.fromString(text) != null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static boolean isReference(String text) {
    return !text.isBlank()
        && text.length() <= LONGEST
        && text.chars().noneMatch(Character::isISOControl)
        && StandardCharsets.UTF_8.newEncoder().canEncode(text);
  }
}
