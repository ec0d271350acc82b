package org.milktide.standalone.guidance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.milktide.content.Guidance;
import org.milktide.content.GuidancePack;
import org.milktide.domain.guidance.Audience;
import org.milktide.domain.guidance.Condition;
import org.milktide.domain.guidance.Item;
import org.milktide.domain.guidance.Urgency;
import org.milktide.standalone.simulate.Words;

/** When and for whom an item is sent, in words. */
record ItemFacts(GuidancePack pack, Locale reader) {
  List<PreviewView.Fact> of(Guidance guidance, Item item) {
    List<PreviewView.Fact> facts = new ArrayList<>();
    facts.add(fact("Sent", Words.window(item)));
    if (!item.conditions().isEmpty()) {
      facts.add(fact("When", names(item.conditions())));
    }
    if (!item.unless().isEmpty()) {
      facts.add(fact("Unless", names(item.unless())));
    }
    if (item.audience() == Audience.PARTNER) {
      facts.add(fact("For", "the partner"));
    }
    facts.add(fact("Urgency", item.urgency() + ", " + words(item.urgency())));
    if (guidance.asks().isPresent()) {
      facts.add(fact("Asks", "the mail has the answers as buttons"));
    }
    if (!item.cooldown().isZero()) {
      facts.add(fact("Again after", item.cooldown().toDays() + " days at the earliest"));
    }
    if (!guidance.rules().isEmpty()) {
      facts.add(fact("Rules", String.join(", ", guidance.rules())));
    }
    facts.add(
        fact(
            "Topics",
            guidance.topics().stream()
                .map(topic -> pack.topic(topic, reader))
                .collect(Collectors.joining(" · "))));
    return facts;
  }

  private static PreviewView.Fact fact(String name, String value) {
    return new PreviewView.Fact(name, value);
  }

  /** As packs write them. */
  private static String names(Collection<Condition> conditions) {
    return conditions.stream()
        .map(condition -> condition.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .sorted()
        .collect(Collectors.joining(", "));
  }

  private static String words(Urgency urgency) {
    return switch (urgency) {
      case U0 -> "with the next digest";
      case U1 -> "soon, outside quiet hours";
      case U2 -> "a question, at once outside quiet hours";
      case U3 -> "urgent: the answer to a report";
    };
  }
}
