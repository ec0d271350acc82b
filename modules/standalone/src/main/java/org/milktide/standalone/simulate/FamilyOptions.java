package org.milktide.standalone.simulate;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that describe a family, as typed; {@link ScenarioReader} reads them. */
final class FamilyOptions {
  @Option(names = "--due", paramLabel = "DATE", description = "The due date, such as 2027-01-10.")
  @Nullable String due;

  @Option(
      names = "--born",
      paramLabel = "TIME",
      description = "The birth, local time or with an offset. Default: no birth.")
  @Nullable String born;

  @Option(
      names = "--reported",
      paramLabel = "TIME|never",
      description = "When Milktide hears of the birth. Default: at the birth.")
  @Nullable String reported;

  @Option(
      names = "--milk-in",
      paramLabel = "TIME",
      description = "When milk came in, told at that moment. Default: never noticed.")
  @Nullable String milkIn;

  @Option(
      names = "--events",
      paramLabel = "FILE",
      description = {
        "What else happens: CloudEvents, one JSON object on each line. One is heard of at its",
        "'time', or later at its 'recordedtime'. A line that cannot be read is named and left out."
      })
  @Nullable String events;

  @Option(
      names = "--count-questions",
      description = {
        "As a service that allows questions told from how much was logged; the parent has to ask",
        "for them too: profile.set.v1 with the opt-in watch-log."
      })
  boolean countQuestions;

  @Option(
      names = "--subscribed",
      paramLabel = "TIME",
      description = "When the parent confirmed. Default: 26 weeks before the due date, at noon.")
  @Nullable String subscribed;

  @Option(
      names = "--until",
      paramLabel = "TIME",
      description =
          "The end. Default: 6 weeks after the birth (html: 12 months), or else after the due date.")
  @Nullable String until;

  @Option(
      names = "--zone",
      paramLabel = "ZONE",
      description = "Time zone. Default: ${DEFAULT-VALUE}.")
  String zone = "Europe/London";

  @Option(
      names = "--babies",
      paramLabel = "NUMBER",
      description = "1 to 5. Default: ${DEFAULT-VALUE}.")
  String babies = "1";

  @Option(
      names = "--locale",
      paramLabel = "TAG",
      description = "Language and country. Default: ${DEFAULT-VALUE}.")
  String locale = "en";

  @Option(
      names = "--rhythm",
      paramLabel = "RHYTHM",
      description =
          "as-it-comes, 'daily HH:mm' or 'weekly DAY HH:mm'. Default: '${DEFAULT-VALUE}'.")
  String rhythm = "daily 09:00";

  @Option(
      names = "--quiet",
      paramLabel = "FROM-TO",
      description = "Hours without mail. Default: ${DEFAULT-VALUE}.")
  String quiet = "21:00-08:00";
}
