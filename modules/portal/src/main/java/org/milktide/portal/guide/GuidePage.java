package org.milktide.portal.guide;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.milktide.content.Guidance;
import org.milktide.content.GuidancePack;
import org.milktide.content.Library;
import org.milktide.portal.view.Guest;
import org.milktide.portal.view.GuideView;
import org.milktide.portal.view.GuideView.Choice;
import org.milktide.portal.view.GuideView.Group;
import org.milktide.portal.view.ItemLine;
import org.milktide.portal.view.Site;
import org.milktide.portal.view.Words;
import org.springframework.stereotype.Component;

/** Puts the guide together: by kind, and by age or topic where one was chosen. */
@Component
final class GuidePage {
  private final Library library;
  private final Titles titles;
  private final Searches searches;
  private final Site site;

  GuidePage(Library library, Titles titles, Searches searches, Site site) {
    this.library = library;
    this.titles = titles;
    this.searches = searches;
    this.site = site;
  }

  /** What was asked for; an age or a topic that we do not know is not heard. */
  record Asked(Query query, @Nullable Age age, @Nullable String topic) {}

  Asked asked(@Nullable String q, @Nullable String age, @Nullable String topic) {
    return new Asked(
        Query.of(q == null ? "" : q),
        Age.of(age == null ? "" : age).orElse(null),
        topic != null && library.get().topics().contains(topic) ? topic : null);
  }

  GuideView of(Asked asked, Guest guest) {
    Words words = guest.words();
    boolean searching = !asked.query().isEmpty();
    return new GuideView(
        ages(asked, words, Age::isBeforeBirth),
        ages(asked, words, Predicate.not(Age::isBeforeBirth)),
        topics(asked, words),
        searching ? null : part(asked, words).orElse(null),
        words.onwards(site.path("/guide")),
        searching ? searches.find(asked.query(), guest) : null,
        searching ? List.of() : groups(asked, words));
  }

  /** Ages for which nothing is written are not offered. */
  private List<Choice> ages(Asked asked, Words words, Predicate<Age> which) {
    Shelf shelf = new Shelf(library.get());
    return Arrays.stream(Age.values())
        .filter(which)
        .filter(age -> shelf.items().stream().anyMatch(item -> isRightAt(age, item, shelf)))
        .map(
            age ->
                new Choice(
                    words.text("guide.age." + age.key()),
                    href("age", age.key(), words),
                    age == asked.age()))
        .toList();
  }

  private List<Choice> topics(Asked asked, Words words) {
    GuidancePack pack = library.get();
    return pack.topics().stream()
        .map(
            topic ->
                new Choice(
                    pack.topic(topic, words.reader()),
                    href("topic", topic, words),
                    topic.equals(asked.topic())))
        .sorted((one, other) -> one.label().compareToIgnoreCase(other.label()))
        .toList();
  }

  private String href(String name, String value, Words words) {
    String encoded = URLEncoder.encode(value, StandardCharsets.UTF_8);
    return words.onwards(site.path("/guide") + "?" + name + "=" + encoded);
  }

  private Optional<String> part(Asked asked, Words words) {
    Age age = asked.age();
    String topic = asked.topic();
    String ofAge = age == null ? "" : words.text("guide.part." + age.key());
    String ofTopic = topic == null ? "" : library.get().topic(topic, words.reader());
    String both = ofAge + (ofAge.isEmpty() || ofTopic.isEmpty() ? "" : " · ") + ofTopic;
    return both.isEmpty() ? Optional.empty() : Optional.of(both);
  }

  private List<Group> groups(Asked asked, Words words) {
    Shelf shelf = new Shelf(library.get());
    Map<String, List<ItemLine>> byGroup = new LinkedHashMap<>();
    for (Guidance item : shelf.items()) {
      if (isAskedFor(item, asked, shelf)) {
        byGroup
            .computeIfAbsent(item.id().group(), _ -> new ArrayList<>())
            .add(titles.line(item.id(), 1, words, ""));
      }
    }
    return byGroup.entrySet().stream()
        .map(group -> new Group(words.text("group." + group.getKey()), group.getValue()))
        .toList();
  }

  private static boolean isAskedFor(Guidance item, Asked asked, Shelf shelf) {
    Age age = asked.age();
    return (asked.topic() == null || item.topics().contains(asked.topic()))
        && (age == null || isRightAt(age, item, shelf));
  }

  private static boolean isRightAt(Age age, Guidance item, Shelf shelf) {
    return shelf.span(item.id()).filter(age::meets).isPresent();
  }
}
