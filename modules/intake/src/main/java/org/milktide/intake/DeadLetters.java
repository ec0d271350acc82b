package org.milktide.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts records that cannot be used aside, as they came and with the reason in their headers. */
final class DeadLetters implements AutoCloseable {
  /** A broker's usual largest record and room for our headers. */
  static final int LARGEST = 2 * 1024 * 1024;

  private static final Logger log = LoggerFactory.getLogger(DeadLetters.class);

  private final Producer<byte[], byte[]> producer;

  DeadLetters(Map<String, Object> connection) {
    Map<String, Object> settings = new HashMap<>(connection);
    settings.put(ProducerConfig.ACKS_CONFIG, "all");
    settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
    settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, LARGEST);
    // Well within the time that a consumer may take between two polls.
    settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 10_000);
    settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000);
    settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 30_000);
    producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
  }

  /** Returns when the broker has them all. */
  void send(List<Poison> refused) {
    // Asks once for the topics; without them each record alone would wait for them to appear.
    refused.stream()
        .map(poison -> IntakeTopics.deadLettersOf(poison.origin().record().topic()))
        .distinct()
        .forEach(producer::partitionsFor);
    List<Sending> sendings = refused.stream().map(this::start).toList();
    sendings.forEach(this::finish);
  }

  private record Sending(Poison poison, Future<RecordMetadata> taken) {}

  private Sending start(Poison poison) {
    return new Sending(poison, producer.send(Letter.of(poison, Letter.Size.WHOLE)));
  }

  private void finish(Sending sending) {
    Poison poison = sending.poison();
    if (!isTaken(sending.taken())
        && !isTaken(producer.send(Letter.of(poison, Letter.Size.WITHOUT_VALUE)))) {
      isTaken(producer.send(Letter.of(poison, Letter.Size.REASON_ALONE)));
    }
    ConsumerRecord<?, ?> from = poison.origin().record();
    log.warn(
        "Record {}-{}@{} cannot be used (see {}) and went to {}; the next ones go on",
        from.topic(),
        from.partition(),
        from.offset(),
        poison.why().field(),
        IntakeTopics.deadLettersOf(from.topic()));
  }

  /** Whether the broker took it; false: it is too large. */
  private static boolean isTaken(Future<RecordMetadata> sent) {
    try {
      sent.get();
      return true;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RecordTooLargeException) {
        return false;
      }
      throw new KafkaException(
          "A dead letter was not taken; its batch is read again", e.getCause());
    } catch (InterruptedException e) {
      throw new InterruptException(e);
    }
  }

  @Override
  public void close() {
    producer.close();
  }
}
