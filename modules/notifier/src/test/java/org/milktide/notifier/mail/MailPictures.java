package org.milktide.notifier.mail;

import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.milktide.notifier.testing.ReadMail;
import org.milktide.testing.browser.Chromium;
import org.milktide.testing.browser.Screen;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * Takes pictures of sample mails as the templates make them: on a phone and in a window of a mail
 * program, light and dark, and the plain form; and puts those of one mail in one language together
 * on a sheet.
 */
public final class MailPictures {
  private static final int WINDOW = 800;
  private static final List<Screen> SCREENS =
      List.of(
          new Screen(Screen.PHONE, Screen.Light.LIGHT),
          new Screen(Screen.PHONE, Screen.Light.DARK),
          new Screen(WINDOW, Screen.Light.LIGHT),
          new Screen(WINDOW, Screen.Light.DARK));

  private final ChromeDriver driver;
  private final Path folder;
  private final Map<String, List<Path>> taken = new LinkedHashMap<>();

  private MailPictures(ChromeDriver driver, Path folder) {
    this.driver = driver;
    this.folder = folder;
  }

  /**
   * Needs a folder and the languages with commas between; then names of mails, none meaning all.
   */
  public static void main(String[] args) throws Exception {
    Path folder = Files.createDirectories(Path.of(args[0]).toAbsolutePath());
    List<String> names = List.of(args).subList(2, args.length);
    ChromeDriver driver =
        Chromium.start(Files.createTempDirectory("milktide-mails"), Chromium.Script.ON);
    try {
      MailPictures pictures = new MailPictures(driver, folder);
      for (String language : args[1].split(",", -1)) {
        for (Map.Entry<String, MimeMessage> mail : SampleMails.in(language).entrySet()) {
          if (names.isEmpty() || names.contains(mail.getKey())) {
            pictures.take(mail.getKey(), language, ReadMail.of(mail.getValue()));
          }
        }
      }
      pictures.sheets();
    } finally {
      driver.quit();
    }
  }

  private void take(String name, String language, ReadMail mail) throws IOException {
    String file = name + "-" + language;
    Path html = Files.writeString(folder.resolve(file + ".html"), mail.html());
    driver.get(html.toUri().toString());
    for (Screen screen : SCREENS) {
      picture(file, screen, "%s-%d-%s".formatted(file, screen.width(), screen.light().word()));
    }
    Files.writeString(folder.resolve(file + ".txt"), mail.text());
    Path plain = Files.writeString(folder.resolve(file + "-plain.html"), plain(mail.text()));
    driver.get(plain.toUri().toString());
    picture(file, SCREENS.getFirst(), file + "-plain");
    Files.delete(plain);
  }

  /** A page that shows a text as mail programs do, in lines as long as the window. */
  private static String plain(String text) {
    return """
    <!DOCTYPE html><meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <pre dir="auto" style="margin:16px;font:15px/1.45 monospace;white-space:pre-wrap;\
    overflow-wrap:anywhere">\
    """
        + text.replace("&", "&amp;").replace("<", "&lt;");
  }

  private void picture(String name, Screen screen, String file) throws IOException {
    screen.show(driver);
    Path picture = folder.resolve(file + ".png");
    Screen.picture(driver, picture);
    taken.computeIfAbsent(name, _ -> new ArrayList<>()).add(picture);
  }

  private void sheets() throws IOException {
    Path sheets = Files.createDirectories(folder.resolve("sheets"));
    Screen sheet = new Screen(Screen.WIDE + Screen.PHONE, Screen.Light.LIGHT);
    for (Map.Entry<String, List<Path>> mail : taken.entrySet()) {
      Path page = sheets.resolve(mail.getKey() + ".html");
      Files.writeString(page, sheet(mail.getKey(), mail.getValue()));
      driver.get(page.toUri().toString());
      sheet.show(driver);
      Screen.picture(driver, sheets.resolve(mail.getKey() + ".png"));
      Files.delete(page);
    }
  }

  /** Two phones, two windows, the plain form. */
  private static String sheet(String name, List<Path> pictures) {
    StringBuilder html =
        new StringBuilder(
            """
            <!DOCTYPE html><meta charset="utf-8"><style>
            body { margin: 16px; background: #777; color: #fff; font: 14px sans-serif }
            main { display: grid; grid-template-columns: 1fr 1fr 2fr 2fr 1fr; gap: 12px;
                   align-items: start }
            figure { margin: 0 } figcaption { padding: 2px 0 } img { display: block; width: 100% }
            </style>
            """);
    html.append("<h1>").append(name).append("</h1><main>");
    pictures.stream()
        .map(picture -> String.valueOf(picture.getFileName()))
        .map(
            file ->
                "<figure><figcaption>%s</figcaption><img src=\"../%s\"></figure>"
                    .formatted(file, file))
        .forEach(html::append);
    return html.append("</main>").toString();
  }
}
