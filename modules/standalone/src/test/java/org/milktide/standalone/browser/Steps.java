package org.milktide.standalone.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.milktide.standalone.path.TestingInstallation;
import org.openqa.selenium.Keys;

/** What a parent does step by step with the keyboard alone; a picture is taken of each step. */
final class Steps {
  private final Browser browser;
  private final TestingInstallation milktide;
  private final Path pictures;
  private final AtomicInteger taken = new AtomicInteger();

  Steps(Browser browser, TestingInstallation milktide, Path pictures) {
    this.browser = browser;
    this.milktide = milktide;
    this.pictures = pictures;
  }

  /** Goes to the link, button or fold of that name and presses Enter. */
  void enter(String name) {
    browser.keyboard().tabToButton(name);
    browser.keyboard().type(Keys.ENTER);
  }

  /** Goes to a field and types. */
  void fill(String field, String typed) {
    browser.keyboard().tabTo(field);
    browser.keyboard().type(typed);
  }

  /** Opens the latest link of that kind that was mailed to an address, as a mail program would. */
  void openMailed(String kind, String address) {
    milktide.moveTo(milktide.now());
    Pattern link = Pattern.compile(Pattern.quote(milktide.address()) + "/" + kind + "/[\\w.-]+");
    browser.open(
        milktide.mails(address).reversed().stream()
            .flatMap(mail -> link.matcher(mail.text()).results())
            .map(MatchResult::group)
            .findFirst()
            .orElseThrow());
  }

  /** The page says this, it can be used by everybody and fits; its picture is kept. */
  void sees(String text) {
    browser.sees(text);
    browser.fits();
    browser.isAccessible();
    String name =
        "%02d-%s.png"
            .formatted(
                taken.incrementAndGet(),
                text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("-$", ""));
    try {
      browser.picture(Files.createDirectories(pictures).resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
