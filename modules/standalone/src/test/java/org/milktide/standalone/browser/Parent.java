package org.milktide.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.milktide.standalone.path.TestingInstallation;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** A parent with an address, who goes from page to page by what is seen there. */
final class Parent {
  private final Browser browser;
  private final TestingInstallation milktide;
  private final String email;

  Parent(Browser browser, TestingInstallation milktide, String email) {
    this.browser = browser;
    this.milktide = milktide;
    this.email = email;
  }

  /**
   * Fills in and sends the form of the first page with the keyboard alone.
   *
   * @param guessed the zone that the page's script has chosen; empty without it
   */
  void subscribeByKeyboard(String guessed, String zone) {
    browser.open(milktide.address() + "/");
    browser.arrivesAt("Breastfeeding guidance, at the right moment");
    Keyboard keyboard = browser.keyboard();
    keyboard.tabTo("dueDate");
    keyboard.type("01102027");
    keyboard.tabTo("email");
    keyboard.type(email);
    WebElement zones = keyboard.tabTo("timeZone");
    assertThat(zones.getDomProperty("value")).isEqualTo(guessed);
    keyboard.type(zone);
    assertThat(zones.getDomProperty("value")).isEqualTo(zone);
    WebElement consent = keyboard.tabTo("consent");
    keyboard.type(Keys.SPACE);
    assertThat(consent.isSelected()).isTrue();
    keyboard.tabToButton("Send me the first mail");
    keyboard.type(Keys.ENTER);
    browser.arrivesAt("Look in your inbox");
    browser.sees("We have just written to " + email);
    milktide.moveTo(milktide.now());
  }

  /** Opens the mail on this machine and presses its button, then the page's. */
  void confirmFromTheMail() {
    browser.press("/dev/inbox");
    browser.arrivesAt("Inbox");
    browser.one(By.xpath("//tr[td='%s']//a".formatted(email))).click();
    browser.arrivesAt("Please confirm your email address");
    browser.goIntoFrame(By.tagName("iframe"));
    browser.press("Confirm my address");
    browser.leaveFrame();
    browser.goToNewTab();
    browser.arrivesAt("Shall we write to you?");
    browser.sees(email);
    browser.press("Yes, write to me");
    browser.sees("Thank you. From now on we write to you.");
  }

  /** The birth, by the form on the parent's own page; the day is today already. */
  void tellsOfTheBirth(String time) {
    browser.press("My baby is here");
    browser.one(By.name("bornTime")).sendKeys(time);
    browser.one(By.name("weeks")).sendKeys("39");
    browser.press("Tell us");
    browser.sees("Thank you for telling us. What comes next has changed.");
    browser.arrivesAt("The first drops");
  }

  void tellsThatMilkCameIn() {
    browser.press("My milk came in");
    browser.sees("Thank you. What comes next has changed.");
    browser.fits();
  }

  /** What the page shows as coming next, what is folded away included. */
  String coming() {
    WebElement section = browser.one(By.cssSelector("[aria-labelledby=coming-title]"));
    return String.valueOf(section.getDomProperty("textContent"));
  }
}
