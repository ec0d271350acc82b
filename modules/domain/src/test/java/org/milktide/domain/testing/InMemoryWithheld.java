package org.milktide.domain.testing;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.milktide.domain.digest.Withheld;
import org.milktide.domain.port.WithheldAdvice;

/** The advice that the fake store withheld. */
record InMemoryWithheld(Tables tables, Object lock) implements WithheldAdvice {
  @Override
  public List<Withheld> untold(int limit) {
    synchronized (lock) {
      return tables.withheld.stream()
          .sorted(Comparator.comparing(Withheld::at))
          .limit(limit)
          .toList();
    }
  }

  @Override
  public void told(Collection<Withheld> withheld) {
    synchronized (lock) {
      tables.withheld.removeAll(withheld);
    }
  }
}
