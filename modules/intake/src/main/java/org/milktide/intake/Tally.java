package org.milktide.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.milktide.domain.port.Verdict;

/** What became of the records of one poll. */
final class Tally {
  private final Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
  private final List<Poison> refused = new ArrayList<>();

  void count(Outcome outcome) {
    counts.merge(outcome, 1, Integer::sum);
  }

  void refuse(Poison poison) {
    refused.add(poison);
    count(Outcome.DEAD_LETTER);
  }

  void judge(Reading.Event event, Verdict verdict) {
    switch (verdict) {
      case Verdict.Applied _ -> count(Outcome.APPLIED);
      case Verdict.Duplicate _ -> count(Outcome.DUPLICATE);
      case Verdict.Waiting _ -> count(Outcome.WAITING);
      // Dropped: a dead letter would keep what somebody had us erase.
      case Verdict.Erased _ -> count(Outcome.ERASED);
      // Not told apart: nobody who sees the counters shall learn that an address is known.
      case Verdict.AddressInUse _ -> count(Outcome.APPLIED);
      case Verdict.Unknown _ ->
          refuse(Poison.of(event.origin(), "subject", "is the UUID of no journey here"));
    }
  }

  Map<Outcome, Integer> counts() {
    return counts;
  }

  List<Poison> refused() {
    return refused;
  }
}
