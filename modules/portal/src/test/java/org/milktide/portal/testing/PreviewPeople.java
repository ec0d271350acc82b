package org.milktide.portal.testing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.milktide.domain.event.Fact;
import org.milktide.domain.id.RecipientId;
import org.milktide.domain.link.Bearer;
import org.milktide.domain.link.Links;

/** Pages of several people on one journey. */
final class PreviewPeople {
  private static final Map<String, String> NOBODY = Map.of("inviteEmail", "ben");

  private final TestPortal portal;
  private final String locale;
  private final List<Sample> pages = new ArrayList<>();

  private PreviewPeople(TestPortal portal, String locale) {
    this.portal = portal;
    this.locale = locale;
  }

  static List<Sample> pages(TestPortal portal, String locale) {
    PreviewPeople people = new PreviewPeople(portal, locale);
    people.parents();
    people.partners();
    return people.pages;
  }

  private void parents() {
    Bearer alone = family();
    String ask = TestPortal.path(portal.links.preferences(alone)) + "/people";
    pages.add(Sample.page("people-request", ask));
    pages.add(new Sample("people-asked", ask, Map.of(), "main form button"));
    pages.add(Sample.page("people-nobody", people(alone)));
    pages.add(new Sample("people-wrong", people(alone), NOBODY, "[value=invite]"));
    Bearer full = family();
    named(full, "Ben");
    portal.invited(full);
    portal.invited(full);
    portal.partner(full);
    pages.add(Sample.page("people", people(full) + "?done=invited"));
  }

  private void partners() {
    Bearer family = family();
    Bearer asked = portal.invited(family);
    add("invited", portal.links.confirm(asked, portal.addressOf(asked)));
    Bearer pregnant = reading(portal.partner(family));
    add("partner-pregnant", portal.links.journey(pregnant));
    add("partner-preferences", portal.links.preferences(pregnant));
    Bearer removed = portal.partner(family);
    portal.tell(family, portal.events().removed(removed.recipient()));
    add("closed", portal.links.journey(removed));
    Bearer born = family();
    Bearer helper = reading(portal.partner(born));
    portal.tell(born, portal.events().born(portal.now().minus(Duration.ofDays(4))));
    portal.tell(born, portal.events().logShared(true));
    add("partner-born", portal.links.journey(helper));
    add("partner-log", portal.links.journey(helper) + "/log");
    Bearer lost = family();
    Bearer told = reading(portal.partner(lost));
    portal.browser.submit(TestPortal.path(portal.links.loss(told)), Map.of());
    add("loss-told-by-partner", portal.links.journey(lost));
    add("partner-loss", portal.links.loss(told));
  }

  private void named(Bearer family, String name) {
    RecipientId id = new RecipientId("partner-" + name.toLowerCase(Locale.ROOT));
    portal.tell(
        family,
        portal
            .events()
            .event(
                new Fact.PersonInvited(
                    id,
                    portal.addressOf(portal.unconfirmed(request -> request)),
                    name,
                    portal.situation(family).state().parent().timetable().zone(),
                    Locale.ENGLISH)));
  }

  private Bearer reading(Bearer partner) {
    Fact chosen =
        new Fact.OwnPreferencesChanged(
            partner.recipient(),
            new Fact.PreferencesChanged(null, null, null, Locale.forLanguageTag(locale)));
    portal.tell(partner, portal.events().event(chosen));
    return partner;
  }

  private Bearer family() {
    return portal.family(request -> request.locale(locale));
  }

  private String people(Bearer parent) {
    return TestPortal.path(portal.links.people(parent, portal.now().plus(Links.DATA_OPENS)));
  }

  private void add(String name, String link) {
    pages.add(Sample.page(name, TestPortal.path(link)));
  }
}
