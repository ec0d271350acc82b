package org.milktide.portal.testing;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.milktide.testing.browser.Screen;
import org.openqa.selenium.chromium.ChromiumDriver;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A browser's tab in which samples are opened. */
public final class SampleTab {
  /** Not by the mouse: what is to be pressed may lie in a closed fold. */
  private static final String FILL_AND_PRESS =
      """
      const [filled, selector] = arguments;
      const button = document.querySelector(selector);
      const form = button.form;
      for (const [name, value] of Object.entries(filled)) {
        const field = form.elements[name];
        if (field.type === 'checkbox') field.checked = true; else field.value = value;
      }
      form.noValidate = true;
      document.documentElement.dataset.left = 'not yet';
      form.requestSubmit(button);
      """;

  private static final String ARRIVED =
      "return document.readyState === 'complete' && !document.documentElement.dataset.left;";

  private static final String UNFOLD =
      """
      const folds = [...document.querySelectorAll('details:not([open])')];
      folds.forEach(fold => fold.open = true);
      return folds.length;
      """;

  private final ChromiumDriver driver;
  private final URI base;

  public SampleTab(ChromiumDriver driver, URI base) {
    this.driver = driver;
    this.base = base;
  }

  /** Opens the page, and presses what leads to its state. */
  public void open(Sample sample) {
    Screen.ALL.getFirst().show(driver);
    driver.get(base + sample.path());
    if (sample.button().isEmpty()) return;
    driver.executeScript(FILL_AND_PRESS, Map.copyOf(sample.filled()), sample.button());
    new WebDriverWait(driver, Duration.ofSeconds(20))
        .withMessage("no answer: " + sample)
        .until(_ -> Boolean.TRUE.equals(driver.executeScript(ARRIVED)));
  }

  /** Opens everything that is folded; false if there was nothing. */
  public boolean unfold() {
    return !Long.valueOf(0).equals(driver.executeScript(UNFOLD));
  }
}
