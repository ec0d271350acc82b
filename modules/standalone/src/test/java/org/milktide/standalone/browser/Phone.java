package org.milktide.standalone.browser;

import java.util.List;
import org.milktide.standalone.path.TestingInstallation;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** A parent's phone, which knows the page of one family. */
final class Phone {
  /** The browser keeps pages when it has nothing else to do. */
  private static final String KEPT =
      "const log = await caches.match('/app/log', {ignoreSearch: true, ignoreVary: true});"
          + "return Boolean(log && navigator.serviceWorker.controller);";

  private final Browser browser;
  private final Connection connection;
  private final String page;

  private Phone(Browser browser, Connection connection, String page) {
    this.browser = browser;
    this.connection = connection;
    this.page = page;
  }

  /** Opens a new family's page, and waits until the phone could do without a connection. */
  static Phone ofNewFamily(Browser browser, Connection connection, TestingInstallation milktide) {
    Phone phone = new Phone(browser, connection, milktide.newFamily());
    browser.becomePhone();
    phone.open();
    browser.waitFor("the page for logging is kept", () -> Boolean.TRUE.equals(browser.ask(KEPT)));
    return phone;
  }

  /** The path of the family's page. */
  String page() {
    return page;
  }

  void open() {
    open(page);
  }

  void open(String path) {
    browser.open(connection.address() + path);
  }

  /** Opens the family's page while it cannot come. */
  void openWithoutConnection() {
    connection.cut();
    open();
    browser.arrivesAt("Log a feed");
  }

  void tap(String button) {
    browser
        .one(By.xpath("//*[@class='taps']//button[normalize-space()='%s']".formatted(button)))
        .click();
  }

  /** What waits here to be sent. */
  List<String> waiting() {
    return browser.all(By.cssSelector("[data-waiting] li > span")).stream()
        .map(WebElement::getText)
        .toList();
  }

  /** The radio has found a network. */
  void goesOnline() {
    connection.mend();
    browser.ask("dispatchEvent(new Event('online'));");
  }
}
