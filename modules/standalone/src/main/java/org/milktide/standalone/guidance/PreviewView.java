package org.milktide.standalone.guidance;

import java.util.List;

/**
 * A pack as its page shows it: all texts in words.
 *
 * @param pack what is shown
 * @param sum what it comes to, in one sentence
 */
record PreviewView(String pack, String sum, List<Language> languages) {

  /**
   * All items for the readers of one language.
   *
   * @param tag as in {@code lang}
   * @param direction {@code ltr} or {@code rtl}
   * @param name in English
   * @param callNow the footer of a baby's first 28 days
   */
  record Language(
      String tag, String direction, String name, List<String> callNow, List<Group> groups) {}

  /**
   * Items that belong together.
   *
   * @param id its anchor on the page
   */
  record Group(String id, String name, List<Card> cards) {}

  /**
   * One item: its mail, its push text and what is to be known of it.
   *
   * @param anchor on the page
   * @param language of the text
   * @param fallback why the text is in another language; empty where it is not
   * @param html a fragment that is safe to embed
   */
  record Card(
      String anchor,
      String id,
      String language,
      String direction,
      String fallback,
      String title,
      String push,
      String html,
      List<Fact> facts,
      List<Reference> sources,
      Standing standing) {}

  /** A line beside an item. */
  record Fact(String name, String value) {}

  /** What an item rests on. */
  record Reference(String label, String url, String confidence) {}

  /** Whether somebody has reviewed this text as it is, and who. */
  record Standing(boolean reviewed, String text) {}
}
