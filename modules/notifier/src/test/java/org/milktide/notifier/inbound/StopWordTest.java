package org.milktide.notifier.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StopWordTest {
  private static boolean isStop(String subject, String text) {
    return StopWord.isAllOf(new Reading.Written(null, "", subject, text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "STOP",
        "stop",
        "Stop.",
        " \n\n  STOP!!! \n",
        "«Baja»",
        "PARAR",
        "¡Parar!",
        "unsubscribe",
        "STOP\n-- \nSome One\n+49 30 1234",
        "Stop\n\nSent from my phone",
        "Baja\n\nEnviado desde mi teléfono",
        "STOP\n> Hello,\n> a note",
        "STOP\r\n\r\nOn Fri, 8 Jan 2027 at 09:00, Milktide <guide@example.org> wrote:\r\n> Hello",
        "BAJA\n\nEl vie, 8 ene 2027 a las 9:00, Milktide (<guide@example.org>) escribió:\n> Hola",
        "stop\n________________________________\nFrom: Milktide",
        "Stop\n-----Original Message-----\nFrom: Milktide"
      })
  void oneWordAboveWhatIsQuotedAndSignedIsAStop(String text) {
    assertThat(isStop("Re: A note from your guide", text)).isTrue();
  }

  /** A stop that nobody meant costs a parent their messages; the other mistake is forwarded. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Stop\nthe pain will not stop",
        "Please stop",
        "How do I stop the bleeding?",
        "nonstop",
        "Stop\n\nEl dolor no para",
        "STOP STOP",
        "> STOP",
        "Thanks!\n-- \nSTOP"
      })
  void moreThanTheWordIsAPersonWhoWrites(String text) {
    assertThat(isStop("Re: A note from your guide", text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"STOP", "Re: stop", "Baja"})
  void theSubjectCountsWhereThereIsNoText(String subject) {
    assertThat(isStop(subject, "\n-- \nSome One")).isTrue();
    assertThat(isStop(subject, "Hello")).isFalse();
  }
}
