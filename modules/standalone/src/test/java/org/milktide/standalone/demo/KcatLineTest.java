package org.milktide.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class KcatLineTest {
  private static final String BROKER = "127.0.0.1:9092";

  @Test
  void oneRecordIsOneLineToCopy() {
    DemoRecord message = new DemoRecord("milktide.baby-events", "a-key", "{\"id\":\"1\"}");

    assertThat(KcatLine.of(List.of(message), BROKER))
        .isEqualTo(
            "printf '%s' '{\"id\":\"1\"}' | kcat -P -b 127.0.0.1:9092 -t milktide.baby-events"
                + " -k a-key -H content-type=application/cloudevents+json");
  }

  @Test
  void theShellHandsOnWhatWasWrittenWhateverIsInIt() throws Exception {
    String json = "{\"text\":\"it's \\\"$HOME\\\" `id` %s \\\\ ü\"}";

    assertThat(printedByTheShell(List.of(new DemoRecord("t", "k", json)))).isEqualTo(json);
  }

  @Test
  void severalRecordsAreALineEach() throws Exception {
    List<DemoRecord> two =
        List.of(new DemoRecord("t", "k", "{1}"), new DemoRecord("t", "k", "{2}"));

    assertThat(printedByTheShell(two)).isEqualTo("{1}\n{2}\n");
  }

  @Test
  void aKeyThatAShellWouldReadIsQuoted() {
    assertThat(KcatLine.of(List.of(new DemoRecord("t", "my baby's", "{}")), BROKER))
        .contains("-k 'my baby'\\''s' -H");
  }

  /** What a real shell pipes into kcat. */
  private static String printedByTheShell(List<DemoRecord> records) throws Exception {
    String line = KcatLine.of(records, BROKER);
    String piped = line.substring(0, line.lastIndexOf(" | kcat"));
    Process shell = new ProcessBuilder("sh", "-c", piped).redirectErrorStream(true).start();
    String printed = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(shell.waitFor(10, TimeUnit.SECONDS)).isTrue();
    return printed;
  }
}
