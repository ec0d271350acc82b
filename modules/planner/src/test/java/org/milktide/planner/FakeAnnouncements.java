package org.milktide.planner;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.milktide.domain.digest.Silenced;
import org.milktide.domain.port.Announcements;

/** Silences that wait to be told. */
final class FakeAnnouncements implements Announcements {
  private final List<Silenced> waiting = new ArrayList<>();

  synchronized void add(Silenced silenced) {
    waiting.add(silenced);
  }

  @Override
  public synchronized List<Silenced> untold(int limit) {
    return waiting.stream().limit(limit).toList();
  }

  @Override
  public synchronized void told(Collection<Silenced> silences) {
    waiting.removeAll(silences);
  }
}
