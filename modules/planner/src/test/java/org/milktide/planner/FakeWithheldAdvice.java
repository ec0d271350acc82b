package org.milktide.planner;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.milktide.domain.digest.Withheld;
import org.milktide.domain.port.WithheldAdvice;

/** Withheld advice that waits to be told. */
final class FakeWithheldAdvice implements WithheldAdvice {
  private final List<Withheld> waiting = new ArrayList<>();

  synchronized void add(Withheld withheld) {
    waiting.add(withheld);
  }

  @Override
  public synchronized List<Withheld> untold(int limit) {
    return waiting.stream().limit(limit).toList();
  }

  @Override
  public synchronized void told(Collection<Withheld> withheld) {
    waiting.removeAll(withheld);
  }
}
