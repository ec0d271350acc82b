package org.milktide.intake;

import java.util.ArrayList;
import java.util.List;

/** CloudEvents as partners write them. */
final class Records {
  static final String SOURCE = "https://partner.example";

  private Records() {}

  /** An event; an empty subject leaves that field out. */
  static String event(String type, String id, String subject, String data) {
    List<String> fields = new ArrayList<>();
    fields.add("\"specversion\":\"1.0\"");
    fields.add("\"type\":\"org.milktide." + type + "\"");
    fields.add("\"source\":\"" + SOURCE + "\"");
    fields.add("\"id\":\"" + id + "\"");
    if (!subject.isEmpty()) {
      fields.add("\"subject\":\"" + subject + "\"");
    }
    fields.add("\"time\":\"2027-01-05T11:00:00Z\"");
    fields.add("\"data\":" + data);
    return "{" + String.join(",", fields) + "}";
  }

  static String feed(String id, String subject) {
    return feedAt(id, subject, "2027-01-05T10:40:00Z");
  }

  static String feedAt(String id, String subject, String startedAt) {
    String data = "{\"startedAt\":\"" + startedAt + "\",\"kind\":\"breast-left\"}";
    return event("feed.recorded.v1", id, subject, data);
  }

  static String removal(String id, String subject, String entry) {
    return event("entry.removed.v1", id, subject, "{\"entryId\":\"" + entry + "\"}");
  }
}
