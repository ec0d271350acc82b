package org.milktide.domain.port;

import java.time.Instant;
import java.util.Map;
import org.milktide.domain.pace.DomainPace;
import org.milktide.domain.pace.PaceLimit;
import org.milktide.domain.pace.Pushback;

/** The pace to each recipient domain, exact over all processes. Domains are lower case. */
public interface DomainPaces {
  /**
   * Asks for many domains at once.
   *
   * @param wanted how many mails would go to each
   * @return the answer for each of them
   */
  Map<String, DomainPace.Granted> ask(Map<String, Integer> wanted, PaceLimit limit, Instant now);

  void pushedBack(String domain, Pushback pushback, Instant now);

  /** Somebody of this domain called a mail of ours unwanted. */
  void complained(String domain, Instant now);
}
