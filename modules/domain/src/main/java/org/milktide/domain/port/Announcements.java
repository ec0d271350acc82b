package org.milktide.domain.port;

import java.util.Collection;
import java.util.List;
import org.milktide.domain.digest.Silenced;

/** What others have to be told: committed with the change, and kept until it was told. */
public interface Announcements {
  /**
   * Silences that nobody was told of yet, oldest first.
   *
   * @param limit at most so many
   */
  List<Silenced> untold(int limit);

  /** These were told. */
  void told(Collection<Silenced> silences);
}
