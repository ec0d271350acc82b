package org.milktide.portal.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.milktide.testing.browser.Chromium;
import org.milktide.testing.browser.Screen;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * Takes a picture of every page in every state, on a phone and on a laptop, light and dark, in
 * several languages, and puts those of one state together on a sheet.
 */
public final class Pictures {
  private final ChromeDriver driver;
  private final Path folder;
  private final Map<String, List<Path>> taken = new LinkedHashMap<>();

  private Pictures(ChromeDriver driver, Path folder) {
    this.driver = driver;
    this.folder = folder;
  }

  /**
   * Needs a folder and the languages with commas between; then names of states, none meaning all.
   */
  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    List<String> names = List.of(args).subList(2, args.length);
    ChromeDriver driver =
        Chromium.start(Files.createTempDirectory("milktide-pictures"), Chromium.Script.ON);
    try {
      Pictures pictures = new Pictures(driver, folder);
      for (String language : args[1].split(",", -1)) pictures.take(language, names);
      pictures.sheets();
    } finally {
      driver.quit();
    }
  }

  private void take(String language, List<String> names) throws IOException {
    try (TestPortal portal = TestPortal.start()) {
      SampleTab tab = new SampleTab(driver, portal.browser.base());
      for (Sample sample : Preview.pages(portal, language)) {
        if (!names.isEmpty() && !names.contains(sample.name())) continue;
        tab.open(sample);
        takeAll(sample.name(), language);
        if (tab.unfold()) takeAll(sample.name() + "-open", language);
      }
    }
  }

  private void takeAll(String name, String language) throws IOException {
    for (Screen screen : Screen.ALL) {
      screen.show(driver);
      Path file =
          folder.resolve(
              "%s-%s-%d-%s.png".formatted(name, language, screen.width(), screen.light().word()));
      Screen.picture(driver, file);
      taken.computeIfAbsent(name, _ -> new ArrayList<>()).add(file);
    }
  }

  private void sheets() throws IOException {
    Path sheets = Files.createDirectories(folder.resolve("sheets"));
    Screen sheet = new Screen(Screen.WIDE + Screen.PHONE, Screen.Light.LIGHT);
    for (Map.Entry<String, List<Path>> state : taken.entrySet()) {
      Path page = sheets.resolve(state.getKey() + ".html");
      Files.writeString(page, sheet(state.getKey(), state.getValue()));
      driver.get(page.toUri().toString());
      sheet.show(driver);
      Screen.picture(driver, sheets.resolve(state.getKey() + ".png"));
      Files.delete(page);
    }
  }

  /** Phones in one row, laptops below them. */
  private static String sheet(String name, List<Path> pictures) {
    StringBuilder html =
        new StringBuilder(
            """
            <!DOCTYPE html><meta charset="utf-8"><style>
            body { margin: 16px; background: #777; color: #fff; font: 14px sans-serif }
            section { display: flex; flex-wrap: wrap; gap: 12px; align-items: start; margin: 0 0 16px }
            figure { margin: 0 } figcaption { padding: 2px 0 }
            .phones img { width: 252px } .laptops img { width: 528px } img { display: block }
            </style>
            """);
    html.append("<h1>").append(name).append("</h1>");
    for (int width : List.of(Screen.PHONE, Screen.WIDE)) {
      html.append("<section class=%s>".formatted(width == Screen.PHONE ? "phones" : "laptops"));
      pictures.stream()
          .map(picture -> String.valueOf(picture.getFileName()))
          .filter(file -> file.contains("-" + width + "-"))
          .map(
              file ->
                  "<figure><figcaption>%s</figcaption><img src=\"../%s\"></figure>"
                      .formatted(file, file))
          .forEach(html::append);
      html.append("</section>");
    }
    return html.toString();
  }
}
