package org.milktide.notifier.inbound;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.milktide.domain.bounce.ReturnPaths;
import org.milktide.domain.bounce.ReturnPaths.Purpose;
import org.milktide.domain.bounce.Trace;

/** Finds which delivery of ours a text is about. */
final class Traces {
  /** Up to the longest that an address may be, so that no text takes long to look through. */
  private static final Pattern ADDRESS =
      Pattern.compile("[A-Za-z0-9._+-]{1,64}+@[A-Za-z0-9.-]{1,255}");

  private static final Pattern MESSAGE_ID =
      Pattern.compile("[0-9A-Fa-f-]{36}\\.[0-9A-Fa-f-]{36}@[A-Za-z0-9.-]{1,255}");

  private final ReturnPaths paths;

  Traces(ReturnPaths paths) {
    this.paths = paths;
  }

  /** The first address of this purpose that we signed. */
  Optional<Trace> signed(Purpose purpose, String text) {
    return addresses(text)
        .flatMap(address -> paths.read(address).stream())
        .filter(signed -> signed.purpose() == purpose)
        .map(ReturnPaths.Signed::trace)
        .findFirst();
  }

  /** Whether a text holds an address of our own form that we did not sign. */
  boolean isForged(String text) {
    return addresses(text)
        .anyMatch(
            address ->
                address.contains("+") && paths.isOurs(address) && paths.read(address).isEmpty());
  }

  /** The first of our Message-IDs. */
  Optional<Trace> messageId(String text) {
    return MESSAGE_ID
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .flatMap(id -> Trace.ofMessageId(id).stream())
        .findFirst();
  }

  /** Whatever names a delivery: signed for any purpose, or a Message-ID. */
  Optional<Trace> any(String text) {
    List<Trace> found = new ArrayList<>();
    for (Purpose purpose : Purpose.values()) {
      signed(purpose, text).ifPresent(found::add);
    }
    return found.stream().findFirst().or(() -> messageId(text));
  }

  private static Stream<String> addresses(String text) {
    return ADDRESS.matcher(text).results().map(MatchResult::group);
  }
}
