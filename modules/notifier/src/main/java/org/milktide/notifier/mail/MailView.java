package org.milktide.notifier.mail;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that the templates show, in reading order; empty lists and texts are left out.
 *
 * @param subject neutral, unless the reader chose that it tells what the mail is about
 * @param preheader what a list of mails shows behind the subject: always neutral
 * @param opening stands before the greeting
 * @param more items that are named and linked only
 * @param loss where to say that plans have changed; null: not from this mail
 */
record MailView(
    Frame frame,
    String subject,
    String preheader,
    @Nullable Opening opening,
    String greeting,
    List<String> lead,
    List<ItemView> items,
    List<TitleView> more,
    List<Link> buttons,
    List<String> after,
    List<String> callNow,
    List<Link> links,
    @Nullable Link loss,
    String why) {

  /**
   * What is the same in every mail of one language.
   *
   * @param notice stands before all else; empty: there is none
   */
  record Frame(
      String language,
      String direction,
      String service,
      String postalAddress,
      String callNowTitle,
      String sourcesTitle,
      String moreTitle,
      String notice) {}

  boolean hasSources() {
    return items.stream().anyMatch(item -> !item.sources().isEmpty());
  }
}
