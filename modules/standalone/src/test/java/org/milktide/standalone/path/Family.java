package org.milktide.standalone.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.milktide.standalone.mailbox.MailView;

/** A sample family as it uses the product: through pages, records and its inbox. */
final class Family {
  private static final Pattern CONFIRM = Pattern.compile("/confirm/[\\w-]+");
  private static final Pattern HIDDEN = Pattern.compile("name=\"event\" value=\"([^\"]*)\"");
  private static final Pattern JOURNEY_ID = Pattern.compile("\"journeyId\"\\s*:\\s*\"([^\"]*)\"");

  private final TestingInstallation milktide;
  private final String address;
  private final String journey;
  private String page = "";

  private Family(TestingInstallation milktide, String address, String journey) {
    this.milktide = milktide;
    this.address = address;
    this.journey = journey;
  }

  /** Subscribed by the API for Berlin, and confirmed from the mail by the page's button. */
  static Family confirmed(TestingInstallation milktide, String name) {
    String address = name + "@example.org";
    String request =
        """
        {"email": "%s", "dueDate": "2027-01-10", "timeZone": "Europe/Berlin",
         "consent": {"at": "2027-01-04T09:59:00Z", "text": "v1"}}
        """
            .formatted(address);
    HttpResponse<String> answer = milktide.api("POST", "/subscriptions", request);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
    Family family = new Family(milktide, address, first(JOURNEY_ID, answer.body()));
    milktide.moveTo(milktide.now());
    family.confirm();
    return family;
  }

  private void confirm() {
    String link = first(Pattern.compile("(" + CONFIRM + ")"), lastMail().text());
    String event = first(HIDDEN, milktide.get(link).body());
    HttpResponse<String> answer = milktide.post(link, Map.of("event", event));
    assertThat(answer.statusCode()).isEqualTo(303);
    page = answer.headers().firstValue("Location").orElseThrow().replaceAll("\\?.*", "");
  }

  /** Somebody whom this parent invites by the page that a fresh mail opens, and who confirms. */
  Family invites(String name) {
    Family other = new Family(milktide, name + "@example.org", journey);
    onThePageOfThePeople(Map.of("action", "invite", "inviteEmail", other.address));
    milktide.moveTo(milktide.now());
    other.confirm();
    return other;
  }

  /** Takes everybody off this parent's journey. */
  void takesOffEverybody() {
    String people = milktide.get(freshLinkToThePeople()).body();
    Matcher person = Pattern.compile("name=\"person\" value=\"([^\"]+)\"").matcher(people);
    while (person.find()) {
      onThePageOfThePeople(Map.of("action", "remove", "person", person.group(1)));
    }
  }

  private void onThePageOfThePeople(Map<String, String> form) {
    HttpResponse<String> answer = milktide.post(freshLinkToThePeople(), form);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
  }

  private String freshLinkToThePeople() {
    milktide.post(linkTo("preferences") + "/people", Map.of());
    milktide.moveTo(milktide.now());
    List<String> mailed =
        mails().stream().map(MailView::text).filter(text -> text.contains("/people/")).toList();
    return first(Pattern.compile("(/people/[\\w.-]+)"), mailed.getLast());
  }

  /** The buttons of the journey page; each has its own hidden event id. */
  void press(String action, Map<String, String> fields) {
    Matcher form =
        Pattern.compile(
                "<form(?:(?!</form>).)*value=\"" + action + "\"(?:(?!</form>).)*</form>",
                Pattern.DOTALL)
            .matcher(milktide.get(page).body());
    assertThat(form.find()).as("a form with the button " + action).isTrue();
    Map<String, String> all = new HashMap<>(fields);
    all.put("event", first(HIDDEN, form.group()));
    all.put("action", action);
    HttpResponse<String> answer = milktide.post(page, all);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
  }

  /** Publishes an event about this family; {@code data} is JSON. */
  void publish(String topic, String id, String type, String time, String data) {
    milktide.publish(
        topic,
        journey,
        """
        {"specversion": "1.0", "id": "%s", "source": "urn:test", "subject": "%s",
         "type": "org.milktide.%s", "time": "%s", "data": %s}
        """
            .formatted(id, journey, type, time, data));
  }

  /** Five sessions between 16:00 and 19:00 UTC of a day, as records. */
  void publishFiveFeeds(String day) {
    List<String> times = List.of("16:00", "16:45", "17:30", "18:15", "19:00");
    for (int i = 0; i < times.size(); i++) {
      String at = day + "T" + times.get(i) + ":00Z";
      publish(
          "milktide.feed-events",
          "feed-" + day + "-" + i,
          "feed.recorded.v1",
          at,
          "{\"startedAt\": \"%s\", \"kind\": \"breast-left\", \"minutes\": 10}".formatted(at));
    }
  }

  /** The id of the journey. */
  String journey() {
    return journey;
  }

  /** The first link of that kind on the journey page. */
  String linkTo(String kind) {
    return first(Pattern.compile("href=\"(/" + kind + "/[^\"?]*)"), page());
  }

  /** The first link of that kind in the last mail. */
  String mailedLinkTo(String kind) {
    return first(Pattern.compile("(/" + kind + "/[\\w.-]+)"), lastMail().text());
  }

  List<MailView> mails() {
    return milktide.mails(address);
  }

  List<Instant> mailTimes() {
    return milktide.mailTimes(address);
  }

  MailView lastMail() {
    return mails().getLast();
  }

  /** How many mails say this. */
  long mailsThatSay(String words) {
    return mails().stream().filter(mail -> mail.text().contains(words)).count();
  }

  String page() {
    return milktide.get(page).body();
  }

  private static String first(Pattern pattern, String text) {
    Matcher found = pattern.matcher(text);
    assertThat(found.find()).as(pattern + " in " + text).isTrue();
    return found.group(1);
  }
}
