package org.milktide.intake;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import org.milktide.domain.port.JourneyDoor;
import org.milktide.domain.port.Partners;
import org.milktide.domain.port.WaitingRoom;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.ProducerFactory;

/** Intake as the app runs it, before a fake door. */
final class RunningIntake implements AutoCloseable {
  static final Instant NOW = Instant.parse("2027-01-05T12:00:00Z");

  /** A source whose subscriptions need no confirmation. */
  static final String TRUSTED = "urn:trusted";

  private final AnnotationConfigApplicationContext context =
      new AnnotationConfigApplicationContext();

  private RunningIntake(JourneyDoor door) {
    context.registerBean(JourneyDoor.class, () -> door);
    context.registerBean(InstantSource.class, () -> InstantSource.fixed(NOW));
    context.registerBean(WaitingRoom.class, () -> now -> 0);
    context.registerBean(Partners.class, () -> new Partners(Set.of(TRUSTED)));
    context.registerBean(MeterRegistry.class, SimpleMeterRegistry::new);
    context.registerBean(KafkaAdmin.class, () -> new KafkaAdmin(Broker.connection()));
    context.registerBean(
        ConsumerFactory.class, () -> new DefaultKafkaConsumerFactory<>(Broker.connection()));
    context.registerBean(
        ProducerFactory.class, () -> new DefaultKafkaProducerFactory<>(Broker.connection()));
    context.register(IntakeConfiguration.class);
    context.refresh();
  }

  static RunningIntake start(JourneyDoor door) {
    return new RunningIntake(door);
  }

  IntakeProgress progress() {
    return context.getBean(IntakeProgress.class);
  }

  /** Waits until all that was sent so far is applied or put aside. */
  void settle() throws Exception {
    progress().awaitApplied(Duration.ofSeconds(60));
  }

  double counted(String outcome) {
    return context
        .getBean(MeterRegistry.class)
        .counter("milktide.intake.records", "outcome", outcome)
        .count();
  }

  double unknownFields() {
    return context.getBean(MeterRegistry.class).counter("milktide.intake.unknown.fields").count();
  }

  double otherKeys() {
    return context.getBean(MeterRegistry.class).counter("milktide.intake.other.keys").count();
  }

  boolean isCounting(String counter, String... tags) {
    return context.getBean(MeterRegistry.class).find(counter).tags(tags).counter() != null;
  }

  @Override
  public void close() {
    context.close();
  }
}
