package org.milktide.standalone.demo;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.milktide.domain.event.Fact;
import org.milktide.domain.wire.FactWriter;
import org.milktide.intake.IntakeTopics;
import tools.jackson.databind.json.JsonMapper;

/** Writes what is told as structured CloudEvents, in the contract's words. */
final class CloudEvents {
  static final String SOURCE = "https://milktide.org/demo";
  static final String CONTENT_TYPE = "application/cloudevents+json";

  private static final JsonMapper JSON = new JsonMapper();

  private CloudEvents() {}

  /**
   * The record that tells a fact.
   *
   * @param subject the journey's id, or the reference that its subscription used
   * @param id unique within the demo: the same id again changes nothing
   */
  static DemoRecord tell(String subject, Fact fact, Instant time, String id) {
    FactWriter.Written written = FactWriter.write(fact);
    Map<String, Object> event = new LinkedHashMap<>();
    event.put("specversion", "1.0");
    event.put("type", written.type());
    event.put("source", SOURCE);
    event.put("id", id);
    event.put("subject", subject);
    event.put("time", time.toString());
    event.put("data", written.data());
    return new DemoRecord(topic(fact), subject, JSON.writeValueAsString(event));
  }

  private static String topic(Fact fact) {
    return switch (fact) {
      case Fact.LogFact _ -> IntakeTopics.FEED_EVENTS;
      case Fact.SubscriptionRequested _,
          Fact.SubscriptionEnded _,
          Fact.PreferencesChanged _,
          Fact.Paused _,
          Fact.Resumed _,
          Fact.ProfileSet _ ->
          IntakeTopics.SUBSCRIPTION_EVENTS;
      case Fact.DueDateChanged _,
          Fact.BabyBorn _,
          Fact.MilkInNoticed _,
          Fact.FeedingModeChanged _,
          Fact.BreastfeedingStopped _,
          Fact.BabyAdmitted _,
          Fact.BabyDischarged _,
          Fact.LossReported _,
          Fact.LossUndone _,
          Fact.CarePlanSet _,
          Fact.AnswerGiven _,
          Fact.Observed _,
          Fact.ReturnToWorkSet _ ->
          IntakeTopics.BABY_EVENTS;
      case Fact.SubscriptionConfirmed _,
          Fact.PeopleFact _,
          Fact.ConsentCollected _,
          Fact.Unsubscribed _,
          Fact.Resubscribed _ ->
          throw new IllegalArgumentException("only a parent's own page says this");
    };
  }
}
