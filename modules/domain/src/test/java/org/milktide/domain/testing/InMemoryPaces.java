package org.milktide.domain.testing;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.milktide.domain.pace.DomainPace;
import org.milktide.domain.pace.PaceLimit;
import org.milktide.domain.pace.Pushback;
import org.milktide.domain.port.DomainPaces;

/** Paces in memory. */
public final class InMemoryPaces implements DomainPaces {
  private final Map<String, DomainPace> domains = new HashMap<>();

  @Override
  public synchronized Map<String, DomainPace.Granted> ask(
      Map<String, Integer> wanted, PaceLimit limit, Instant now) {
    Map<String, DomainPace.Granted> granted = new HashMap<>();
    wanted.forEach(
        (domain, mails) ->
            change(
                domain,
                now,
                pace -> {
                  DomainPace.Answer answer = pace.ask(mails, limit, now);
                  granted.put(domain, answer.granted());
                  return answer.after();
                }));
    return granted;
  }

  @Override
  public synchronized void pushedBack(String domain, Pushback pushback, Instant now) {
    change(domain, now, pace -> pace.pushedBack(pushback, now));
  }

  @Override
  public synchronized void complained(String domain, Instant now) {
    change(domain, now, pace -> pace.complained(now));
  }

  private void change(String domain, Instant now, UnaryOperator<DomainPace> change) {
    domains.put(domain, change.apply(domains.getOrDefault(domain, DomainPace.fresh(now))));
  }
}
