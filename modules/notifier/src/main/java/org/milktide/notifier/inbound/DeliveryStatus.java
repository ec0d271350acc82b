package org.milktide.notifier.inbound;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.milktide.domain.bounce.EnhancedStatus;

/**
 * What a delivery status notification says (RFC 3464), of all recipients that it names. Ours have
 * one; several come where an address stands for others.
 */
sealed interface DeliveryStatus {
  /** At least one of them has it. */
  record Delivered() implements DeliveryStatus {}

  /** It will still be tried. */
  record Delayed() implements DeliveryStatus {}

  /** Nobody has it, nor will. */
  record Failed(EnhancedStatus status) implements DeliveryStatus {}

  /** It names no recipient that anything is said of. */
  record Silent() implements DeliveryStatus {}

  /** Reads a {@code message/delivery-status}. */
  static DeliveryStatus of(String text) {
    List<DeliveryStatus> each =
        Fields.blocks(text).stream()
            .filter(block -> block.containsKey("action") || block.containsKey("status"))
            .map(DeliveryStatus::ofRecipient)
            .toList();
    if (each.stream().anyMatch(Delivered.class::isInstance)) {
      return new Delivered();
    }
    return each.stream()
        .filter(Failed.class::isInstance)
        .findFirst()
        .or(() -> each.stream().findFirst())
        .orElseGet(Silent::new);
  }

  private static DeliveryStatus ofRecipient(Map<String, String> block) {
    Optional<EnhancedStatus> status = status(block);
    return switch (block.getOrDefault("action", "").toLowerCase(Locale.ROOT)) {
      case "delivered", "relayed", "expanded" -> new Delivered();
      case "delayed" -> new Delayed();
      case "failed" -> new Failed(status.orElse(EnhancedStatus.REFUSED));
      default -> byStatus(status);
    };
  }

  /** Some servers leave the action out. */
  private static DeliveryStatus byStatus(Optional<EnhancedStatus> status) {
    return switch (status.map(EnhancedStatus::kind).orElse(0)) {
      case 2 -> new Delivered();
      case 4 -> new Delayed();
      case 5 -> new Failed(status.orElseThrow());
      default -> new Silent();
    };
  }

  /** What the other server said in its own words is closer than a general 5.0.0. */
  private static Optional<EnhancedStatus> status(Map<String, String> block) {
    String said = block.getOrDefault("status", "").replaceFirst("[\\s(].*", "");
    Optional<EnhancedStatus> status = EnhancedStatus.parse(said);
    boolean isGeneral =
        status.isEmpty() || (status.get().subject() == 0 && status.get().detail() == 0);
    return isGeneral
        ? EnhancedStatus.within(block.getOrDefault("diagnostic-code", "")).or(() -> status)
        : status;
  }
}
