package org.milktide.intake;

import static org.milktide.intake.IntakeTopics.FEED_EVENTS;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/** Records whose form is wrong, whatever they mean to say; and the forms that are right. */
final class BadRecords {
  private static final String SUBJECT = BadInput.SUBJECT;
  private static final String DATA = "{\"startedAt\":\"2027-01-05T10:40:00Z\",\"kind\":\"tube\"}";
  private static final String STRUCTURED = "application/cloudevents+json";

  private final List<BadInput.Row> rows = new ArrayList<>();

  static List<BadInput.Row> rows() {
    BadRecords records = new BadRecords();
    records.bytes();
    records.json();
    records.sizes();
    records.contentTypes();
    records.binary();
    records.keys();
    return records.rows;
  }

  private void bytes() {
    String section = "Records that are no text";
    add(section, "a tombstone", "a null value", null);
    add(section, "nothing", "no bytes", new byte[0]);
    add(section, "not UTF-8", "an event with the byte FF in it", damaged());
    add(section, "UTF-16", "an event in UTF-16", feed().getBytes(StandardCharsets.UTF_16));
    add(section, "a byte order mark", "EF BB BF, then an event", Broker.bytes("\uFEFF" + feed()));
    add(section, "zeros", "100 zero bytes", new byte[100]);
  }

  private byte[] damaged() {
    byte[] bytes = Broker.bytes(feed());
    bytes[bytes.length / 2] = (byte) 0xff;
    return bytes;
  }

  private void json() {
    String section = "Records that are not one JSON object";
    text(section, "a sentence", "a feed at three");
    text(section, "half an object", "{\"type\":");
    text(section, "a trailing comma", "{\"type\":\"a\",}");
    text(section, "a comment", "{/* hi */}");
    text(section, "an array without its content-type", "[{}]");
    text(section, "a number", "5");
    text(section, "the word null", "null");
    text(section, "two objects", "{\"type\":\"a\"} {\"type\":\"b\"}");
    text(section, "a name twice", "{\"type\":\"a\",\"type\":\"b\"}");
    text(section, "an empty object", "{}");
    add(
        section,
        "a name twice, deep within",
        "data {\"kind\":..., \"kind\":...}",
        Broker.bytes(feed().replace("\"kind\"", "\"kind\":\"tube\",\"kind\"")));
    add(section, "nesting", "data nested 31 deep in arrays", nested(31));
    add(section, "nesting", "data nested 32 deep in arrays", nested(32));
    add(section, "nesting", "data nested 100,000 deep in arrays", nested(100_000));
  }

  private byte[] nested(int depth) {
    return Broker.bytes(
        Records.event(
            "feed.recorded.v1", id(), SUBJECT, DATA.replace("{", "{\"x\":" + arrays(depth) + ",")));
  }

  private static String arrays(int depth) {
    return "[".repeat(depth - 1) + "]".repeat(depth - 1);
  }

  private void sizes() {
    String section = "Sizes";
    add(section, "an event", "256 KiB", padded(256 * 1024));
    add(section, "an event", "256 KiB and a byte", padded(256 * 1024 + 1));
    add(section, "an event", "900 KiB", padded(900 * 1024));
    add(
        section,
        "a number",
        "1,001 digits",
        Broker.bytes(
            feed().replace("{\"startedAt", "{\"x\":" + "9".repeat(1001) + ",\"startedAt")));
  }

  private byte[] padded(int size) {
    String event = feed();
    return Broker.bytes(event + " ".repeat(size - event.length()));
  }

  private void contentTypes() {
    String section = "Content types";
    typed(section, STRUCTURED, feed());
    typed(section, "Application/CloudEvents+JSON; charset=UTF-8", feed());
    typed(section, "application/cloudevents+json; charset=\"utf-8\"; profile=x", feed());
    typed(section, "application/cloudevents+json; charset=iso-8859-1", feed());
    typed(section, "application/cloudevents", feed());
    typed(section, "application/cloudevents+avro", feed());
    typed(section, "text/plain", feed());
    typed(section, "application/cloudevents-batch+json", "[]");
    typed(section, "application/cloudevents-batch+json", "{\"type\":\"a\"}");
    typed(section, "application/cloudevents-batch+json", "[{\"type\":");
    typed(section, "application/cloudevents-batch+json", "[5]");
    typed(section, "application/cloudevents-batch+json", "[{\"type\":\"a\",\"type\":\"b\"}]");
    twice(section, Headers.CONTENT_TYPE, STRUCTURED);
  }

  private void typed(String section, String contentType, String value) {
    ProducerRecord<byte[], byte[]> record = Broker.record(FEED_EVENTS, SUBJECT, value);
    record.headers().add(Headers.CONTENT_TYPE, Broker.bytes(contentType));
    String given = contentType + (value.length() < 30 ? " and " + value : "");
    row(section, "content-type", given, record);
  }

  private void twice(String section, String header, String text) {
    ProducerRecord<byte[], byte[]> record = binary(DATA);
    record.headers().add(header, Broker.bytes(text));
    record.headers().add(header, Broker.bytes(text));
    row(section, header, "the header twice", record);
  }

  private void binary() {
    String section = "Binary mode";
    row(section, "(record)", "as it should be", binary(DATA));
    row(section, "(record)", "no value", binary(null));
    row(section, "(record)", "the value [1]", binary("[1]"));
    row(section, "(record)", "the value {", binary("{"));
    row(section, "data.kind", "soup", binary(DATA.replace("tube", "soup")));
    for (String name : List.of("ce_type", "ce_id", "ce_source", "ce_subject", "ce_time")) {
      changed(section, name, "no such header", null);
      changed(section, name, "the empty header", new byte[0]);
      changed(section, name, "the byte FF", new byte[] {(byte) 0xff});
      changed(section, name, "a\\r\\nb", Broker.bytes("a\r\nb"));
    }
    changed(section, "ce_specversion", "no such header", null);
    changed(section, "ce_specversion", "0.3", Broker.bytes("0.3"));
    changed(section, "ce_subject", "Müller-7, as UTF-8", Broker.bytes("Müller-7"));
    changed(section, "ce_note", "an extension", Broker.bytes("x"));
    changed(section, "CE_ID", "in capitals, besides ce_id", Broker.bytes("x"));
    changed(section, "content-type", "no such header", null);
    changed(section, "content-type", "text/plain", Broker.bytes("text/plain"));
    changed(
        section,
        "content-type",
        "application/json; charset=latin1",
        Broker.bytes("application/json; charset=latin1"));
    twice(section, "ce_note", "x");
  }

  private ProducerRecord<byte[], byte[]> binary(@Nullable String data) {
    var record =
        new ProducerRecord<byte[], byte[]>(
            FEED_EVENTS, Broker.bytes(SUBJECT), data == null ? null : Broker.bytes(data));
    record.headers().add("content-type", Broker.bytes("application/json"));
    record.headers().add("ce_specversion", Broker.bytes("1.0"));
    record.headers().add("ce_type", Broker.bytes("org.milktide.feed.recorded.v1"));
    record.headers().add("ce_source", Broker.bytes(Records.SOURCE));
    record.headers().add("ce_id", Broker.bytes(id()));
    record.headers().add("ce_subject", Broker.bytes(SUBJECT));
    record.headers().add("ce_time", Broker.bytes("2027-01-05T11:00:00Z"));
    return record;
  }

  private void changed(String section, String header, String given, byte @Nullable [] value) {
    ProducerRecord<byte[], byte[]> record = binary(DATA);
    record.headers().remove(header);
    if (value != null) {
      record.headers().add(header, value);
    }
    row(section, header, given, record);
  }

  private void keys() {
    String section = "Keys";
    key(section, "another key than the subject", Broker.bytes("other"));
    key(section, "no key", null);
    key(section, "a key that is not UTF-8", new byte[] {(byte) 0xff});
    var noSubject = Records.event("feed.recorded.v1", id(), "", DATA);
    row(
        section,
        "key",
        "no subject; the key is one",
        Broker.record(FEED_EVENTS, SUBJECT, noSubject));
    noSubject = Records.event("feed.recorded.v1", id(), "", DATA);
    row(section, "key", "neither subject nor key", Broker.record(FEED_EVENTS, null, noSubject));
  }

  private void key(String section, String given, byte @Nullable [] key) {
    var record = new ProducerRecord<byte[], byte[]>(FEED_EVENTS, key, Broker.bytes(feed()));
    row(section, "key", given, record);
  }

  private void row(
      String section, String what, String given, ProducerRecord<byte[], byte[]> record) {
    rows.add(new BadInput.Row(section, what, given, id(), record));
  }

  private void text(String section, String what, String given) {
    add(section, what, given, Broker.bytes(given));
  }

  private void add(String section, String what, String given, byte @Nullable [] value) {
    var record = new ProducerRecord<byte[], byte[]>(FEED_EVENTS, Broker.bytes(SUBJECT), value);
    row(section, what, given, record);
  }

  private String feed() {
    return Records.event("feed.recorded.v1", id(), SUBJECT, DATA);
  }

  private String id() {
    return "record-" + rows.size();
  }
}
