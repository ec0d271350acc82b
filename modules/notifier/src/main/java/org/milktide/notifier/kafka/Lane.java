package org.milktide.notifier.kafka;

import org.milktide.notifier.delivery.Notifier;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.MessageListenerContainer;

/**
 * One topic of doorbells with consumers, senders and mail connections of its own, so that nothing
 * in it waits for another lane.
 */
public final class Lane implements SmartLifecycle, AutoCloseable {
  private final ConcurrentMessageListenerContainer<String, byte[]> consumers;
  private final Notifier notifier;
  private final DefaultKafkaProducerFactory<String, byte[]> producers;

  Lane(
      ConcurrentMessageListenerContainer<String, byte[]> consumers,
      Notifier notifier,
      DefaultKafkaProducerFactory<String, byte[]> producers) {
    this.consumers = consumers;
    this.notifier = notifier;
    this.producers = producers;
  }

  @Override
  public void start() {
    consumers.start();
  }

  /** Stops asking for doorbells; what was asked for is finished and committed first. */
  @Override
  public void stop() {
    consumers.stop();
  }

  @Override
  public void stop(Runnable whenStopped) {
    consumers.stop(whenStopped);
  }

  @Override
  public boolean isRunning() {
    return consumers.isRunning();
  }

  /** Whether every consumer of it reads, as it should from start to stop. */
  public boolean isWorking() {
    return consumers.isRunning()
        && consumers.isInExpectedState()
        && !consumers.isPauseRequested()
        && consumers.getContainers().stream().allMatch(MessageListenerContainer::isRunning);
  }

  /** The topic's name. */
  public String topic() {
    String[] topics = consumers.getContainerProperties().getTopics();
    return topics == null ? "" : String.join(",", topics);
  }

  @Override
  public void close() {
    notifier.close();
    producers.destroy();
  }
}
