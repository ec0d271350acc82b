package org.milktide.standalone.simulate;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.milktide.domain.simulation.Outcome;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** The digests as one JSON array, for machines (contract: design.md section 4). */
final class JsonReport {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          // For people's eyes: the order of the contract, not of the alphabet.
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .build();

  private JsonReport() {}

  private record Digest(String at, String localTime, String recipient, List<Line> items) {}

  private record Line(String id, String occurrence, String reason) {}

  static String of(Outcome outcome) {
    List<Digest> digests = outcome.sendings().stream().map(JsonReport::digest).toList();
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(digests);
  }

  private static Digest digest(Outcome.Sending sending) {
    var recipient = sending.release().recipient();
    ZoneId zone = sending.known().recipient(recipient).timetable().zone();
    return new Digest(
        sending.at().toString(),
        DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(sending.at().atZone(zone)),
        recipient.value(),
        sending.release().items().stream()
            .map(
                item ->
                    new Line(
                        item.key().item().value(),
                        item.key().occurrence().key(),
                        item.reason().code()))
            .toList());
  }
}
