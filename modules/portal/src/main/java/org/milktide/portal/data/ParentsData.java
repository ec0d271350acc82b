package org.milktide.portal.data;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.milktide.domain.holding.HeardEvent;
import org.milktide.domain.holding.Holdings;
import org.milktide.domain.id.RecipientId;
import org.milktide.domain.plan.Memory;
import org.milktide.domain.plan.Situation;

/**
 * What of a journey a parent is shown: all but what is another's. Of those they invited they see
 * what they called them, and that they said something, but neither address nor choices nor mails.
 */
final class ParentsData {
  private static final String RECIPIENT = "recipient";
  private static final String PARENT = RecipientId.PARENT.value();
  private static final Set<String> SHOWN = Set.of(RECIPIENT, "firstName");

  private ParentsData() {}

  static Holdings of(Holdings all) {
    return new Holdings(
        own(all.situation()),
        all.events().stream().map(ParentsData::own).toList(),
        all.mails().stream().filter(mail -> isParent(mail.recipient())).toList(),
        all.ledger().stream().filter(entry -> isParent(entry.recipient())).toList(),
        all.devices().stream().filter(device -> isParent(device.recipient())).toList());
  }

  private static boolean isParent(RecipientId recipient) {
    return recipient.equals(RecipientId.PARENT);
  }

  private static Situation own(Situation situation) {
    Memory memory = situation.memory();
    return new Situation(
        situation.state(),
        situation.feeds(),
        new Memory(
            memory.sent().stream().filter(sent -> isParent(sent.recipient())).toList(),
            memory.notedUntil()));
  }

  private static HeardEvent own(HeardEvent event) {
    Object who = event.data().get(RECIPIENT);
    if (who == null || who.equals(PARENT)) {
      return event;
    }
    Map<String, Object> shown = new LinkedHashMap<>(event.data());
    shown.keySet().retainAll(SHOWN);
    return new HeardEvent(event.stamp(), event.arrivedAt(), event.type(), shown);
  }
}
