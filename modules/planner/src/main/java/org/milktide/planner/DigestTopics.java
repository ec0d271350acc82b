package org.milktide.planner;

import org.milktide.domain.digest.DigestKind;

/**
 * The planner's two ways to the notifier; what somebody waits for does not queue behind digests.
 */
final class DigestTopics {
  static final String DIGESTS = "milktide.digests";
  static final String DIGESTS_NOW = "milktide.digests-now";

  private DigestTopics() {}

  static String of(DigestKind kind) {
    return switch (kind) {
      case DIGEST -> DIGESTS;
      case QUESTION, CONFIRM, LINK, DATA, PEOPLE, INVITE, URGENT -> DIGESTS_NOW;
    };
  }
}
