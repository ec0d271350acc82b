package org.milktide.standalone.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class SimulateCommandTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --due=2027-02-30                 | --due '2027-02-30' is not a date such as 2027-01-10
          --due=0027-01-10                 | --due '0027-01-10' is not a date of the years
          --born=yesterday                 | --born 'yesterday' is not a time such as 2027-01-05T03:10 (in
          --born=2026-10-05T03:10          | --born '2026-10-05T03:10' is more than 60 days off the due date
          --born=2017-01-05T03:10          | --born '2017-01-05T03:10' is years away from the due date
          --reported=2027-01-05T03:10      | --reported '2027-01-05T03:10' needs --born
          --milk-in=2027-01-05T03:10       | --milk-in '2027-01-05T03:10' needs --born
          --subscribed=2026-01-05T03:10    | --subscribed '2026-01-05T03:10' is more than 300 days before
          --subscribed=2027-04-05T03:10    | --subscribed '2027-04-05T03:10' is more than 60 days after
          --until=2026-01-05T03:10         | --until '2026-01-05T03:10' is not after the subscription
          --zone=Berlin                    | did you mean Europe/Berlin?
          --zone=europe/lodnon             | did you mean Europe/London?
          --zone=New York                  | did you mean America/New_York?
          --zone=+01:00                    | such as Europe/London
          --babies=6                       | --babies '6' is not a number from 1 to 5
          --babies=two                     | --babies 'two' is not a number from 1 to 5
          --locale=???                     | --locale '???' is not a language tag such as en or en-GB
          --rhythm=hourly                  | --rhythm 'hourly' is not as-it-comes, 'daily HH:mm' or
          --quiet=never                    | --quiet 'never' is not of the form 21:00-08:00
          --format=pdf                     | --format 'pdf' is not table, json or html
          """)
  void aBadOptionIsOneLineAndExitCode2(String bad, String line) {
    Run run = Run.of("--due=2027-01-10", bad);
    if (bad.startsWith("--due")) {
      run = Run.of(bad);
    }

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains(line).hasLineCount(1).endsWith("\n");
    assertThat(run.out()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "--reported=2027-01-05T03:09, lies before the birth",
    "--milk-in=2027-01-05T03:09, lies before the birth",
    "--reported=soon, ', or never'"
  })
  void aBadMomentAfterABirthIsOneLineToo(String bad, String line) {
    Run run = Run.of("--due=2027-01-10", "--born=2027-01-05T03:10", bad);

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains(line).hasLineCount(1);
  }

  @Test
  void aMissingDueDateIsAskedFor() {
    assertThat(Run.of().err())
        .isEqualTo("--due is missing: give the due date, such as --due 2027-01-10\n");
  }

  @Test
  void jsonIsOneArrayInTheFormOfTheContract() {
    JsonNode digests =
        Run.of("--due", "2027-01-10", "--born", "2027-01-05T03:10+01:00", "--format", "json")
            .json();

    assertThat(digests.isArray()).isTrue();
    JsonNode first = digests.get(0);
    assertThat(first.propertyNames()).containsExactly("at", "localTime", "recipient", "items");
    assertThat(first.get("at").asString()).isEqualTo("2026-07-12T11:00:00Z");
    assertThat(first.get("localTime").asString()).isEqualTo("2026-07-12T12:00:00");
    assertThat(first.get("recipient").asString()).isEqualTo("parent");
    JsonNode item = first.get("items").get(0);
    assertThat(item.propertyNames()).containsExactly("id", "occurrence", "reason");
    assertThat(item.get("id").asString()).isEqualTo("pregnancy.welcome");
    assertThat(item.get("occurrence").asString()).isEmpty();
    assertThat(item.get("reason").asString()).isEqualTo("subscribed/alone");
  }

  @Test
  void theTableTellsWhatWhenAndWhyInHundredColumns() {
    Run run = Run.of("--due=2027-01-10", "--born=2027-01-05T03:10", "--milk-in=2027-01-07T15:00");

    assertThat(run.exit()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines()).allMatch(line -> line.length() <= 100);
    assertThat(run.out())
        .contains("Tue  5 Jan 2027 03:10", "* the baby is born", "39w2d", "day 1, 10 h", "NOT SENT")
        .contains("milk-in had been noticed")
        .doesNotContain("{", "null");
  }

  @Test
  void twinsAreSpokenOfAsTwo() {
    List<String> lines =
        Run.of("--due=2027-01-10", "--born=2026-12-28T03:10", "--babies=2").out().lines().toList();

    assertThat(lines).anyMatch(line -> line.contains("2 babies"));
    assertThat(lines).anyMatch(line -> line.contains("* the babies are born"));
  }

  @Test
  void helpNamesEveryOption() {
    Run run = Run.of("--help");

    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .contains("--due", "--born", "--reported", "--zone", "--babies", "--locale", "--rhythm")
        .contains("--quiet", "--milk-in", "--until", "--subscribed", "--format");
  }
}
