package org.milktide.standalone.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens to a family besides the options, from a file of CloudEvents. */
class EventsFileTest {
  private static final String BORN =
      event("1", "baby.born", "2027-01-05T03:20:00Z", "{\"at\":\"2027-01-05T03:10:00Z\"}");
  private static final String MILK_IN =
      event("2", "milk-in.noticed", "2027-01-07T15:00:00Z", "{\"at\":\"2027-01-07T15:00:00Z\"}");

  private final Path file;

  EventsFileTest(@TempDir Path folder) {
    file = folder.resolve("events.jsonl");
  }

  private static String event(String id, String type, String time, String data) {
    return """
        {"specversion":"1.0","type":"org.milktide.%s.v1","source":"/unit","id":"%s","time":"%s","data":%s}"""
        .formatted(type, id, time, data);
  }

  private Run simulate(String... lines) throws IOException {
    Files.writeString(file, String.join("\n", lines));
    return Run.of("--due=2027-01-10", "--zone=UTC", "--events=" + file, "--format=json");
  }

  @Test
  void eventsOfAFileAreWhatTheOptionsWouldHaveSaid() throws IOException {
    Run byOptions =
        Run.of(
            "--due=2027-01-10",
            "--zone=UTC",
            "--born=2027-01-05T03:10",
            "--reported=2027-01-05T03:20",
            "--milk-in=2027-01-07T15:00",
            "--format=json");

    Run byFile = simulate(BORN, MILK_IN);

    assertThat(byFile.err()).isEmpty();
    assertThat(byFile.items()).isEqualTo(byOptions.items()).containsKey("milk-coming-in.it-is-in");
  }

  @Test
  void theOrderOfLinesAndRepeatedEventsMakeNoDifference() throws IOException {
    Run inOrder = simulate(BORN, MILK_IN);

    assertThat(simulate(MILK_IN, BORN, "", MILK_IN).out()).isEqualTo(inOrder.out());
  }

  @Test
  void whatWasHeardLaterThanItHappenedArrivesThen() throws IOException {
    String late = MILK_IN.replace("\"time\"", "\"recordedtime\":\"2027-01-07T20:00:00Z\",\"time\"");

    assertThat(simulate(BORN, MILK_IN).items().get("milk-coming-in.it-is-in"))
        .startsWith("2027-01-08T09:00:00");
    assertThat(simulate(BORN, late).items().get("milk-coming-in.it-is-in"))
        .startsWith("2027-01-08T09:00:00");
    assertThat(
            simulate(BORN, late.replace("07T20:00", "08T10:00"))
                .items()
                .get("milk-coming-in.it-is-in"))
        .startsWith("2027-01-09T09:00:00");
  }

  @Test
  void aLineThatCannotBeReadIsNamedAndTheOthersCount() throws IOException {
    Run good = simulate(BORN, MILK_IN);

    Run run =
        simulate(
            BORN,
            "{",
            "[]",
            event("3", "weight.recorded", "2027-01-08T09:00:00Z", "{\"grams\":3}"),
            event("4", "dream.dreamt", "2027-01-08T09:00:00Z", "{}"),
            event("5", "milk-in.noticed", "soon", "{}"),
            MILK_IN);

    assertThat(run.exit()).isZero();
    assertThat(run.out()).isEqualTo(good.out());
    assertThat(run.err().lines())
        .containsExactly(
            "--events line 2 is left out: is not a JSON object",
            "--events line 3 is left out: is not a JSON object",
            "--events line 4 is left out: data.grams: 3 is not between 200 and 30000",
            "--events line 5 is left out: type: org.milktide.dream.dreamt.v1 is none of ours",
            "--events line 6 is left out: time: is not a date-time with an offset, such as"
                + " 2027-01-05T03:10:00Z");
  }

  @Test
  void aFileThatIsNotThereIsOneLineAndExitCode2() {
    Run run = Run.of("--due=2027-01-10", "--events=" + file);

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).startsWith("--events '" + file + "' cannot be read").hasLineCount(1);
    assertThat(run.out()).isEmpty();
  }
}
