package org.milktide.intake;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** How far intake has come with what was reported. */
public final class IntakeProgress implements AutoCloseable {
  private static final Duration PAUSE = Duration.ofMillis(20);
  private static final Duration LONGEST_ANSWER = Duration.ofSeconds(10);

  private final Admin admin;

  IntakeProgress(Map<String, Object> connection) {
    admin = Admin.create(connection);
  }

  /**
   * Waits until all that lay in the input topics when it was called is applied or put aside.
   *
   * @throws TimeoutException naming a partition that lags behind, and by how much
   * @throws InterruptedException if the thread is told to stop waiting
   */
  public void awaitApplied(Duration atMost) throws TimeoutException, InterruptedException {
    long deadline = System.nanoTime() + atMost.toNanos();
    List<TopicPartition> partitions = partitions();
    Map<TopicPartition, Long> starts = offsets(partitions, OffsetSpec.earliest());
    Map<TopicPartition, Long> ends = offsets(partitions, OffsetSpec.latest());
    for (Lag lag = most(starts, ends); lag.records() > 0; lag = most(starts, ends)) {
      if (System.nanoTime() >= deadline) {
        throw new TimeoutException(
            "intake is %d records behind on %s".formatted(lag.records(), lag.partition()));
      }
      LockSupport.parkNanos(PAUSE.toNanos());
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
    }
  }

  private record Lag(@Nullable TopicPartition partition, long records) {}

  private Lag most(Map<TopicPartition, Long> starts, Map<TopicPartition, Long> ends)
      throws InterruptedException {
    Map<TopicPartition, OffsetAndMetadata> committed =
        get(admin.listConsumerGroupOffsets(IntakeTopics.GROUP).partitionsToOffsetAndMetadata());
    Lag most = new Lag(null, 0);
    for (Map.Entry<TopicPartition, Long> end : ends.entrySet()) {
      TopicPartition partition = end.getKey();
      OffsetAndMetadata done = committed.get(partition);
      // What retention took away cannot be waited for.
      long from = starts.getOrDefault(partition, 0L);
      long lag = end.getValue() - Math.max(from, done == null ? 0 : done.offset());
      if (lag > most.records()) {
        most = new Lag(partition, lag);
      }
    }
    return most;
  }

  private List<TopicPartition> partitions() throws InterruptedException {
    List<TopicPartition> partitions = new ArrayList<>();
    get(admin.describeTopics(IntakeTopics.INPUTS).allTopicNames())
        .forEach(
            (topic, description) ->
                description
                    .partitions()
                    .forEach(info -> partitions.add(new TopicPartition(topic, info.partition()))));
    return partitions;
  }

  private Map<TopicPartition, Long> offsets(List<TopicPartition> partitions, OffsetSpec spec)
      throws InterruptedException {
    Map<TopicPartition, OffsetSpec> asked =
        partitions.stream().collect(Collectors.toMap(Function.identity(), any -> spec));
    var committedOnly = new ListOffsetsOptions(IsolationLevel.READ_COMMITTED);
    return get(admin.listOffsets(asked, committedOnly).all()).entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, found -> found.getValue().offset()));
  }

  private static <T> T get(KafkaFuture<T> answer) throws InterruptedException {
    try {
      return answer.get(LONGEST_ANSWER.toSeconds(), TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      throw new KafkaException("Kafka does not tell how far intake is", e.getCause());
    } catch (TimeoutException e) {
      throw new KafkaException("Kafka does not answer how far intake is", e);
    }
  }

  @Override
  public void close() {
    admin.close();
  }
}
