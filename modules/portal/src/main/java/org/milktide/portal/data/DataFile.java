package org.milktide.portal.data;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.device.Device;
import org.milktide.domain.digest.LedgerEntry;
import org.milktide.domain.event.EmailAddress;
import org.milktide.domain.feeding.RecentFeed;
import org.milktide.domain.holding.HeardEvent;
import org.milktide.domain.holding.HeldMail;
import org.milktide.domain.holding.Holdings;
import org.milktide.domain.id.RecipientId;
import org.milktide.domain.journey.Known;
import org.milktide.domain.journey.Recipient;
import org.milktide.domain.plan.PlannedItem;
import org.milktide.domain.plan.Sent;
import org.milktide.domain.wire.Fields;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** All that is held about a journey, as a JSON file. */
final class DataFile {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private DataFile() {}

  static byte[] of(Holdings all, Instant now) {
    Map<String, @Nullable Object> file = new LinkedHashMap<>();
    file.put("madeAt", now.toString());
    file.put("journey", all.situation().state().id().toString());
    file.put(
        "people",
        all.situation().state().recipients().entrySet().stream()
            .map(person -> person(person.getKey(), person.getValue()))
            .toList());
    file.put("events", all.events().stream().map(DataFile::event).toList());
    file.put("recentFeeds", all.situation().feeds().feeds().stream().map(DataFile::feed).toList());
    file.put("planned", all.situation().memory().sent().stream().map(DataFile::planned).toList());
    file.put("mails", all.mails().stream().map(DataFile::mail).toList());
    file.put("history", all.ledger().stream().map(DataFile::history).toList());
    file.put("devices", all.devices().stream().map(DataFile::device).toList());
    file.put(
        "alsoKept", List.of("a keyed hash of the confirmed address, to find the journey by it"));
    return JSON.writeValueAsBytes(file);
  }

  private static Map<String, Object> person(RecipientId id, Recipient person) {
    Map<String, Object> json = object("recipient", id);
    if (!id.equals(RecipientId.PARENT)) {
      put(json, "firstName", Known.valueOf(person.firstName()));
      put(json, "state", person.isConfirmed() ? "confirmed" : "invited");
      return json;
    }
    put(json, "email", email(person.address()));
    put(json, "confirmedEmail", email(person.consent()));
    put(json, "firstName", Known.valueOf(person.firstName()));
    json.put("timeZone", person.timetable().zone().getId());
    json.put("locale", person.language().toLanguageTag());
    json.put("rhythm", person.currentRhythm().toString());
    json.put("quietHours", person.quietHours().toString());
    json.put("topicsOff", List.copyOf(person.silencedTopics().words()));
    json.put("discreet", person.isDiscreet());
    json.put("fewer", person.wantsFewer());
    json.put("topicsByPush", List.copyOf(person.pushedTopics().words()));
    json.put("unsubscribed", Known.isTrue(person.unsubscribed()));
    return json;
  }

  /** An address writes itself out for no log line, so it has to be asked for. */
  static @Nullable String email(@Nullable Known<EmailAddress> address) {
    return address == null ? null : address.value().value();
  }

  private static Map<String, Object> event(HeardEvent event) {
    Map<String, Object> json = object("type", event.type());
    put(json, "time", event.stamp().time());
    put(json, "source", event.stamp().source());
    put(json, "id", event.stamp().id());
    put(json, "arrivedAt", event.arrivedAt());
    json.put("data", event.data());
    return json;
  }

  private static Map<String, Object> feed(RecentFeed feed) {
    Map<String, Object> json = object("startedAt", feed.startedAt());
    put(json, "source", feed.key().source());
    put(json, "id", feed.key().id());
    return json;
  }

  private static Map<String, Object> planned(Sent sent) {
    Map<String, Object> json = object("recipient", sent.recipient());
    put(json, "item", sent.item());
    put(json, "occurrence", sent.occurrence().key());
    put(json, "at", sent.at());
    return json;
  }

  private static Map<String, Object> mail(HeldMail mail) {
    Map<String, Object> json = object("id", mail.id());
    put(json, "recipient", mail.recipient());
    put(json, "kind", Fields.word(mail.kind()));
    json.put("items", mail.items().stream().map(DataFile::item).toList());
    put(json, "scheduledFor", mail.scheduledFor());
    put(json, "state", mail.state());
    return json;
  }

  private static Map<String, Object> item(PlannedItem.Key key) {
    Map<String, Object> json = object("id", key.item());
    put(json, "occurrence", key.occurrence().key());
    return json;
  }

  private static Map<String, Object> history(LedgerEntry entry) {
    Map<String, Object> json = object("at", entry.at());
    put(json, "recipient", entry.recipient());
    put(json, "item", entry.item());
    put(json, "occurrence", entry.occurrence().key());
    put(json, "outcome", entry.outcome());
    put(json, "reason", entry.reason());
    put(json, "mail", entry.digest());
    return json;
  }

  private static Map<String, Object> device(Device device) {
    Map<String, Object> json = object("id", device.id());
    put(json, "recipient", device.recipient());
    put(json, "name", device.name());
    put(json, "endpoint", device.subscription().endpoint().address());
    put(json, "since", device.since());
    put(json, "lastSuccess", device.health().lastSuccess());
    put(json, "failingSince", device.health().failingSince());
    return json;
  }

  private static Map<String, Object> object(String field, Object value) {
    Map<String, Object> json = new LinkedHashMap<>();
    put(json, field, value);
    return json;
  }

  private static void put(Map<String, Object> json, String field, @Nullable Object value) {
    if (value != null) {
      json.put(field, value.toString());
    }
  }
}
