package org.milktide.standalone.browser;

import java.util.stream.IntStream;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** A keyboard alone: no mouse, no touch. */
final class Keyboard {
  private static final int MOST_TABS = 120;

  private final WebDriver driver;

  Keyboard(WebDriver driver) {
    this.driver = driver;
  }

  /** Goes on with Tab until the field of that name has the focus. */
  WebElement tabTo(String name) {
    return IntStream.range(0, MOST_TABS)
        .mapToObj(_ -> next())
        .filter(element -> name.equals(element.getAttribute("name")))
        .findFirst()
        .orElseThrow(() -> new AssertionError("Tab does not lead to " + name));
  }

  /** Goes on with Tab until the button, link or fold of that name has the focus. */
  void tabToButton(String words) {
    boolean found =
        IntStream.range(0, MOST_TABS).anyMatch(_ -> next().getText().strip().equals(words));
    if (!found) throw new AssertionError("Tab does not lead to the button " + words);
  }

  private WebElement next() {
    type(Keys.TAB);
    return driver.switchTo().activeElement();
  }

  void type(CharSequence... keys) {
    new Actions(driver).sendKeys(keys).perform();
  }
}
