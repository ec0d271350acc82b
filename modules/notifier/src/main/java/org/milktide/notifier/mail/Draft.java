package org.milktide.notifier.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A mail's content while it is put together. */
final class Draft {
  private static final int LONGEST_NAME = 40;

  private final Texts texts;
  private final Sender sender;
  private final String kind;
  private final List<String> lead = new ArrayList<>();
  private final List<Link> buttons = new ArrayList<>();
  private final List<String> after = new ArrayList<>();
  private String notice = "";
  private String greeting;
  private String subject;
  private @Nullable Opening opening;
  private List<ItemView> items = List.of();
  private List<String> callNow = List.of();
  private List<TitleView> more = List.of();
  private List<Link> links = List.of();
  private @Nullable Link loss;
  private String why;

  /**
   * An empty mail.
   *
   * @param kind the first part of its texts' keys
   */
  Draft(Texts texts, Sender sender, String kind) {
    this.texts = texts;
    this.sender = sender;
    this.kind = kind;
    this.greeting = texts.get("greeting");
    this.subject = texts.get(kind + ".subject");
    this.why = texts.get("why." + kind, sender.name());
  }

  /** By first name where one is known: one line, not too long. */
  void greet(@Nullable String firstName) {
    String name = firstName == null ? "" : firstName.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    if (!name.isEmpty() && name.codePointCount(0, name.length()) <= LONGEST_NAME) {
      greeting = texts.get("greeting.named", name);
    }
  }

  /** Another subject than the neutral one, for those who chose to be told. */
  void subject(String telling) {
    subject = telling;
  }

  /** What has to be said before all else. */
  void mark(String noticeKey) {
    notice = texts.get(noticeKey);
  }

  void lead(String paragraph) {
    lead.add(paragraph);
  }

  void items(List<ItemView> all) {
    items = all;
  }

  /** What is named and linked only. */
  void more(List<TitleView> all) {
    more = all;
  }

  /** Another reason than that of every mail of its kind. */
  void why(Function<Why, String> told) {
    why = told.apply(new Why(texts, sender.name()));
  }

  /** The one button that the mail begins with, and the sentence below it. */
  void opening(String labelKey, String href, String promptKey) {
    opening = new Opening(new Link(texts.get(labelKey), href), texts.get(promptKey));
  }

  void button(String labelKey, String href) {
    buttons.add(new Link(texts.get(labelKey), href));
  }

  void after(String paragraph) {
    after.add(paragraph);
  }

  void callNow(List<String> sentences) {
    callNow = sentences;
  }

  void links(List<Link> all) {
    links = all;
  }

  void footer(Footer footer) {
    links = footer.links();
    loss = footer.loss();
  }

  MailView view() {
    return new MailView(
        new MailView.Frame(
            texts.language().toLanguageTag(),
            texts.direction(),
            sender.name(),
            sender.postalAddress(),
            texts.get("call-now.title"),
            texts.get("sources.title"),
            texts.get("more.title"),
            notice),
        subject,
        texts.get(kind + ".preheader"),
        opening,
        greeting,
        lead,
        items,
        more,
        buttons,
        after,
        callNow,
        links,
        loss,
        why);
  }
}
