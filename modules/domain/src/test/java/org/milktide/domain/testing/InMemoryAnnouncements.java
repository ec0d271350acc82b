package org.milktide.domain.testing;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.milktide.domain.digest.Silenced;
import org.milktide.domain.port.Announcements;

/** What the fake store has to tell. */
record InMemoryAnnouncements(Tables tables, Object lock) implements Announcements {
  @Override
  public List<Silenced> untold(int limit) {
    synchronized (lock) {
      return tables.silences.stream()
          .sorted(Comparator.comparing(Silenced::at))
          .limit(limit)
          .toList();
    }
  }

  @Override
  public void told(Collection<Silenced> silences) {
    synchronized (lock) {
      tables.silences.removeAll(silences);
    }
  }
}
