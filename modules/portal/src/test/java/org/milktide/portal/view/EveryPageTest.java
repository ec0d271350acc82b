package org.milktide.portal.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.milktide.portal.testing.Preview;
import org.milktide.portal.testing.Sample;
import org.milktide.portal.testing.SampleTab;
import org.milktide.portal.testing.TestPortal;
import org.milktide.testing.browser.Accessibility;
import org.milktide.testing.browser.Chromium;
import org.milktide.testing.browser.Screen;
import org.openqa.selenium.chrome.ChromeDriver;

/** Every page in every state, on a narrow phone: everybody can use it, and it fits. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageTest {
  private static final int STATES_AT_LEAST = 35;
  private static final Screen DAY = new Screen(Screen.PHONE, Screen.Light.LIGHT);
  private static final Screen NIGHT = new Screen(Screen.PHONE, Screen.Light.DARK);

  private static final String TOO_WIDE =
      "const page = document.documentElement; return page.scrollWidth - page.clientWidth;";

  /** A picture without words, a field without a name, and grey on grey. */
  private static final String BROKEN =
      "data:text/html,<html lang=en><title>Broken</title><main><h1>Broken</h1>"
          + "<img src=x><input><p style='color:rgb(170,170,170)'>Pale</main>";

  private ChromeDriver driver;

  @BeforeAll
  void open(@TempDir Path profile) {
    driver = Chromium.start(profile, Chromium.Script.ON);
  }

  @AfterAll
  void close() {
    driver.quit();
  }

  @Test
  void everyStateBreaksNoRuleOfAccessibilityByDayOrNight() {
    assertThat(inEveryState("en", this::inaccessible)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "es-MX", "ar"})
  void everyStateFitsAPhone(String language) {
    assertThat(inEveryState(language, this::tooWide)).isEmpty();
  }

  /** With all that is folded opened. */
  private List<String> inEveryState(String language, Supplier<List<String>> faults) {
    try (TestPortal portal = TestPortal.start()) {
      SampleTab tab = new SampleTab(driver, portal.browser.base());
      List<Sample> samples = Preview.pages(portal, language);
      assertThat(samples.size()).isGreaterThan(STATES_AT_LEAST);
      List<String> found = new ArrayList<>();
      for (Sample sample : samples) {
        tab.open(sample);
        tab.unfold();
        faults.get().forEach(fault -> found.add(sample.name() + ": " + fault));
      }
      return found;
    }
  }

  private List<String> inaccessible() {
    DAY.show(driver);
    List<String> found = new ArrayList<>(Accessibility.violations(driver));
    NIGHT.show(driver);
    Accessibility.lowContrast(driver).forEach(fault -> found.add("at night: " + fault));
    return found;
  }

  private List<String> tooWide() {
    Object pixels = driver.executeScript(TOO_WIDE);
    return Long.valueOf(0).equals(pixels) ? List.of() : List.of(pixels + " pixels too wide");
  }

  @Test
  void brokenPageIsFoundOut() {
    driver.get(BROKEN);
    assertThat(Accessibility.violations(driver))
        .anyMatch(fault -> fault.startsWith("image-alt"))
        .anyMatch(fault -> fault.startsWith("label"))
        .anyMatch(fault -> fault.startsWith("color-contrast"));
    assertThat(Accessibility.lowContrast(driver)).hasSize(1);
  }
}
