package org.milktide.portal.visit;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.milktide.portal.view.Words;

/** Puts the reasons of the plan and the ledger into words. */
public final class Why {
  private Why() {}

  /**
   * Why something came or comes, from a code such as {@code birth/slot} or {@code
   * few-feeds/question feeds=5}: after a blank follows what it was told from.
   */
  public static String came(Words words, String code) {
    String[] parts = code.split(" ");
    int slash = parts[0].indexOf('/');
    String why = orNothing(words, "why." + (slash < 0 ? parts[0] : parts[0].substring(0, slash)));
    String toldFrom =
        Arrays.stream(parts)
            .skip(1)
            .map(input -> input.split("=", 2))
            .filter(input -> input.length == 2 && words.has("why.from." + input[0]))
            .map(input -> words.text("why.from." + input[0], input[1]))
            .collect(Collectors.joining(", "));
    return why.isEmpty() || toldFrom.isEmpty() ? why : words.text("why.told-from", why, toldFrom);
  }

  /** Why something did not come, from a code such as {@code quiet}. */
  public static String skipped(Words words, String code) {
    return orNothing(words, "skip." + code);
  }

  /** A code without words is for machines; it says nothing to a parent. */
  private static String orNothing(Words words, String key) {
    return words.has(key) ? words.text(key) : "";
  }
}
