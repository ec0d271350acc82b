package org.milktide.notifier.inbound;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether an answer is one word and that word means stop. */
final class StopWord {
  private static final Set<String> WORDS = Set.of("stop", "baja", "parar", "unsubscribe");

  /** What mail programs put before the mail that is answered, and before or as a signature. */
  private static final List<Pattern> ENDS =
      List.of(
          Pattern.compile("^>.*"),
          Pattern.compile("^--\\s*$"),
          Pattern.compile("^_{5,}\\s*$"),
          Pattern.compile("^-{2,}.{0,60}-{2,}\\s*$"),
          Pattern.compile("^(on|el)\\b.{0,300}(\\d{4}|<|@).*", Pattern.CASE_INSENSITIVE),
          Pattern.compile("^.{0,300}(wrote|escribi[oó]):?\\s*$", Pattern.CASE_INSENSITIVE),
          Pattern.compile("^(from|de|sent|enviado) ?:.*", Pattern.CASE_INSENSITIVE),
          Pattern.compile(
              "^(sent from|sent with|get outlook|enviado desde|obtener outlook)\\b.*",
              Pattern.CASE_INSENSITIVE));

  private StopWord() {}

  /**
   * The one word may stand in the text, above what is quoted and signed, or, where there is no text
   * of their own, in the subject.
   */
  static boolean isAllOf(Reading.Written written) {
    List<String> own =
        written
            .text()
            .lines()
            .map(String::strip)
            .takeWhile(line -> ENDS.stream().noneMatch(end -> end.matcher(line).matches()))
            .filter(line -> !line.isEmpty())
            .limit(2)
            .toList();
    return own.isEmpty()
        ? isWord(written.subject().replaceFirst("(?i)^\\s*(re|rv|aw|fwd?)\\s*:", ""))
        : own.size() == 1 && isWord(own.getFirst());
  }

  private static boolean isWord(String line) {
    String bare = line.replaceAll("[\\p{P}\\p{S}\\p{Z}\\p{Cntrl}]+", "").toLowerCase(Locale.ROOT);
    return WORDS.contains(bare);
  }
}
