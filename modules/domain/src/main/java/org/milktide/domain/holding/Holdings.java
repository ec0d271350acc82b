package org.milktide.domain.holding;

import java.util.List;
import org.milktide.domain.device.Device;
import org.milktide.domain.digest.LedgerEntry;
import org.milktide.domain.plan.Situation;

/**
 * Everything that is held about a journey, whatever it was gathered for.
 *
 * @param situation what its events come to, its recent feeds, and what was sent
 * @param events all that was heard of it, log entries too, oldest first
 * @param mails digests that are under way; a store may keep concluded ones, and tells of them too
 * @param ledger what came of every item, oldest first
 * @param devices what notifications are shown on, oldest first
 */
public record Holdings(
    Situation situation,
    List<HeardEvent> events,
    List<HeldMail> mails,
    List<LedgerEntry> ledger,
    List<Device> devices) {
  public Holdings {
    events = List.copyOf(events);
    mails = List.copyOf(mails);
    ledger = List.copyOf(ledger);
    devices = List.copyOf(devices);
  }
}
