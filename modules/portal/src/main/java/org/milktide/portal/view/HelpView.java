package org.milktide.portal.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom to call.
 *
 * @param signs what to call about, the most urgent first
 * @param choices the countries to choose from
 * @param country the name of the one that was chosen; null: none was
 * @param lines whom to call there, and for what
 * @param numbers each country's emergency number
 * @param more guidance on when to call
 */
public record HelpView(
    List<String> signs,
    List<Choice> choices,
    @Nullable String country,
    List<Line> lines,
    List<Emergency> numbers,
    List<ItemLine> more) {
  public HelpView {
    signs = List.copyOf(signs);
    choices = List.copyOf(choices);
    lines = List.copyOf(lines);
    numbers = List.copyOf(numbers);
    more = List.copyOf(more);
  }

  /** A country to choose, by its code. */
  public record Choice(String code, String name, boolean chosen) {}

  /**
   * Whom to call for one kind of trouble.
   *
   * @param key of its words
   * @param words whom to call where no number is given; empty where numbers do
   */
  public record Line(String key, String words, List<Phone> phones) {
    public Line {
      phones = List.copyOf(phones);
    }
  }

  /**
   * A number to call.
   *
   * @param name whose it is; empty for the emergency number
   * @param number as people write it
   * @param hours when it answers, in words; may be empty
   * @param site its page; null for none
   */
  public record Phone(String name, String number, String hours, @Nullable String site) {
    /** The address that calls it. */
    public String tel() {
      return "tel:" + number.replaceAll("[^0-9+]", "");
    }
  }

  /** A country's emergency number, and whom to ask when it is no emergency. */
  public record Emergency(String country, String emergency, String advice) {}
}
