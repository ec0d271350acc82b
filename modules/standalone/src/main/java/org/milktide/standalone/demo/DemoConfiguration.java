package org.milktide.standalone.demo;

import java.time.Instant;
import java.util.Map;
import java.util.function.Supplier;
import org.milktide.content.Library;
import org.milktide.domain.guidance.Catalogue;
import org.milktide.domain.link.Links;
import org.milktide.domain.port.JourneyDoor;
import org.milktide.domain.port.Journeys;
import org.milktide.standalone.clock.ProductTime;
import org.milktide.standalone.mailbox.Mailbox;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The demo beside the service: sample families, their clock, their page. */
@Configuration(proxyBeanMethods = false)
public class DemoConfiguration {
  private static final String AUTOPLAY = "milktide.demo.autoplay";

  /** Where the demo's clock starts. */
  public static Instant start() {
    return Story.ofSampleFamilies().start();
  }

  /** The settings with which the story waits until it is moved. */
  public static Map<String, Object> standingStill() {
    return Map.of(AUTOPLAY, false);
  }

  @Bean
  Story story() {
    return Story.ofSampleFamilies();
  }

  @Bean
  DemoTime demoTime(ProductTime time) {
    return new StandaloneTime(time);
  }

  @Bean
  KafkaRecords demoRecords(@Value("${spring.kafka.bootstrap-servers}") String servers) {
    return new KafkaRecords(servers);
  }

  @Bean
  Enrolment enrolment(KafkaRecords records, DemoTime time, JourneyDoor door) {
    return new Enrolment(records, time, door);
  }

  @Bean
  DemoDriver demoDriver(Story story, DemoTime time, KafkaRecords records, Enrolment enrolment) {
    return new DemoDriver(story, time, records, enrolment);
  }

  @Bean
  Playback playback(Story story, DemoTime time, DemoDriver driver) {
    return new Playback(story, time, driver);
  }

  @Bean
  OwnJourney ownJourney(
      Playback playback,
      DemoTime time,
      KafkaRecords records,
      Enrolment enrolment,
      Journeys journeys) {
    return new OwnJourney(playback, time, records, enrolment, journeys);
  }

  @Bean
  MailLog mailLog(Mailbox mailbox, Journeys journeys, Library library) {
    return new MailLog(mailbox, journeys::ledger, library);
  }

  @Bean
  FamilyReader familyReader(Story story, Journeys journeys, MailLog log) {
    return new FamilyReader(story, journeys, log);
  }

  @Bean
  OwnReader.Outside outside(
      Links links, @Value("${spring.kafka.bootstrap-servers}") String servers) {
    return new OwnReader.Outside(links, servers);
  }

  @Bean
  OwnReader ownReader(
      OwnJourney own,
      Supplier<Catalogue> catalogue,
      FamilyReader families,
      MailLog log,
      OwnReader.Outside outside) {
    return new OwnReader(own, catalogue, families, log, outside);
  }

  @Bean
  StateReader stateReader(
      Story story, DemoTime time, Playback playback, FamilyReader families, OwnReader own) {
    return new StateReader(story, time, playback, families, own);
  }

  @Bean
  DemoController demoController(
      Playback playback, OwnJourney own, StateReader state, DemoTime time) {
    return new DemoController(playback, own, state, time);
  }

  /** Not before everything else is ready, the listeners on Kafka too. */
  @Bean
  ApplicationListener<ApplicationReadyEvent> demoStarts(
      Playback playback, @Value("${" + AUTOPLAY + ":true}") boolean autoplay) {
    return ready -> {
      if (autoplay) playback.go();
    };
  }
}
