package org.milktide.portal.testing;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.milktide.domain.link.Bearer;
import org.milktide.domain.link.Links;

/** Tests with a portal of their own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class PortalCase {
  protected final TestPortal portal = TestPortal.start();
  protected final Browser browser = portal.browser;

  @BeforeAll
  void isUp() {
    if (browser.get("/help").status() != 200) {
      throw new AssertionError("the portal is not up");
    }
  }

  @AfterAll
  void stop() {
    portal.close();
  }

  protected String journey(Bearer bearer) {
    return TestPortal.path(portal.links.journey(bearer));
  }

  protected String preferences(Bearer bearer) {
    return TestPortal.path(portal.links.preferences(bearer));
  }

  protected String devices(Bearer bearer) {
    return TestPortal.path(portal.links.devices(bearer));
  }

  protected String unsubscribe(Bearer bearer) {
    return TestPortal.path(portal.links.unsubscribe(bearer));
  }

  protected String check(Bearer bearer) {
    return TestPortal.path(portal.links.check(bearer));
  }

  protected String loss(Bearer bearer) {
    return TestPortal.path(portal.links.loss(bearer));
  }

  /** The link that is in a mail asked for now. */
  protected String data(Bearer bearer) {
    return TestPortal.path(portal.links.data(bearer, portal.now().plus(Links.DATA_OPENS)));
  }

  /** The link that is in a mail asked for now. */
  protected String people(Bearer bearer) {
    return TestPortal.path(portal.links.people(bearer, portal.now().plus(Links.DATA_OPENS)));
  }

  protected String calendarOf(Bearer bearer) {
    return TestPortal.path(portal.links.calendar(bearer));
  }

  protected String notMe(Bearer bearer) {
    return TestPortal.path(portal.links.notMe(bearer, portal.addressOf(bearer)));
  }

  protected String confirm(Bearer bearer) {
    return TestPortal.path(portal.links.confirm(bearer, portal.addressOf(bearer)));
  }
}
