package org.milktide.portal.bad;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.milktide.domain.link.Bearer;
import org.milktide.domain.link.Links;
import org.milktide.portal.testing.TestPortal;

/** Invitations to nobody, people who are not there, and links to what is another's. */
final class BadPeople {
  private static final String INVITE = "Form: invite somebody";
  private static final String PEOPLE = "The page of the people";

  private final List<Row> rows = new ArrayList<>();
  private final TestPortal portal;
  private final Bearer parent;
  private final Bearer partner;

  private BadPeople(TestPortal portal) {
    this.portal = portal;
    this.parent = portal.family();
    this.partner = portal.partner(parent);
  }

  static List<Row> rows(TestPortal portal) {
    BadPeople people = new BadPeople(portal);
    people.addresses();
    people.names();
    people.others();
    people.links();
    return people.rows;
  }

  private void addresses() {
    for (String email :
        List.of(
            "",
            "ben",
            "ben@localhost",
            "Ben <ben@example.org>",
            "ben@example.org, cid@example.org",
            "ben@example.org\r\nBcc: cid@example.org",
            "a".repeat(300) + "@example.org")) {
      invite("inviteEmail", email, Map.of("inviteEmail", email));
    }
    Map<String, String> own = Map.of("inviteEmail", portal.addressOf(parent).value());
    invite("inviteEmail", "(their own)", own);
    Map<String, String> there = Map.of("inviteEmail", portal.addressOf(partner).value());
    invite("inviteEmail", "(who is there)", there);
  }

  private void names() {
    for (String name :
        List.of("see www.example.com", "<b>Ben</b>", "n".repeat(61), "Ben\nCid", "Ben\u202enaD")) {
      Map<String, String> form = Map.of("inviteEmail", "ben@example.com", "inviteName", name);
      invite("inviteName", name, form);
    }
  }

  private void others() {
    for (String person : List.of("", "parent", "partner-none", "../parent", "x".repeat(500))) {
      Map<String, String> form = Map.of("action", "remove", "person", person);
      post(PEOPLE, "person to take off", person, form);
    }
    post(PEOPLE, "action", "promote", Map.of("action", "promote"));
    post(PEOPLE, "action", "", Map.of());
  }

  private void links() {
    String link = page();
    String token = link.substring("/people/".length());
    open("a word", "/people/hello");
    open("a token without its end", link.substring(0, link.lastIndexOf('.')));
    open("a token with a later end", link.substring(0, link.lastIndexOf('.')) + ".zzzzzzzz");
    open("a token for another page", "/data/" + token);
    open("a partner's own token", TestPortal.path(portal.links.people(partner, portal.now())));
    String preferences = TestPortal.path(portal.links.preferences(partner));
    open("a partner's preferences, /people", preferences + "/people");
    open("a partner's preferences, /data", preferences + "/data");
  }

  private String page() {
    return TestPortal.path(portal.links.people(parent, portal.now().plus(Links.DATA_OPENS)));
  }

  private void open(String given, String path) {
    rows.add(new Row(PEOPLE, "token", given, () -> BadForms.told(portal.browser.get(path))));
  }

  private void invite(String field, String given, Map<String, String> form) {
    Map<String, String> all = new HashMap<>(form);
    all.put("action", "invite");
    post(INVITE, field, given, all);
  }

  private void post(String section, String field, String given, Map<String, String> form) {
    String path = page();
    rows.add(
        new Row(
            section,
            field,
            Row.brief(given),
            () -> BadForms.told(portal.browser.post(path, form))));
  }
}
