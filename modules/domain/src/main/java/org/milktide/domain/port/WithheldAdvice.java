package org.milktide.domain.port;

import java.util.Collection;
import java.util.List;
import org.milktide.domain.digest.Withheld;

/** Urgent advice that was withheld: committed with its event, and kept until that was told. */
public interface WithheldAdvice {
  /**
   * What nobody was told of yet, oldest first.
   *
   * @param limit at most so many
   */
  List<Withheld> untold(int limit);

  /** These were told. */
  void told(Collection<Withheld> withheld);
}
