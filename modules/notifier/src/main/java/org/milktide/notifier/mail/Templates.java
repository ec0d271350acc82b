package org.milktide.notifier.mail;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

/** The two forms of a mail, from the templates in {@code src/main/jte}. */
final class Templates {
  private final TemplateEngine html = engine(ContentType.Html);
  private final TemplateEngine text = engine(ContentType.Plain);

  private static TemplateEngine engine(ContentType type) {
    // Our own package, so that other modules' templates may have the same names.
    return TemplateEngine.createPrecompiled(
        null, type, Templates.class.getClassLoader(), Templates.class.getPackageName());
  }

  String html(MailView view) {
    return render(html, "mail.jte", view);
  }

  String text(MailView view) {
    // What is left out leaves its blank lines behind.
    return render(text, "mail-text.jte", view).replaceAll("\n{3,}", "\n\n");
  }

  private static String render(TemplateEngine engine, String template, MailView view) {
    StringOutput output = new StringOutput();
    engine.render(template, view, output);
    return output.toString();
  }
}
