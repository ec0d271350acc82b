package org.milktide.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class BrokerPlaceTest {
  @Test
  void isDockerWhereItAnswersAndThisProcessElsewhere() {
    assertThat(BrokerPlace.of(null, () -> true)).isEqualTo(BrokerPlace.DOCKER);
    assertThat(BrokerPlace.of(null, () -> false)).isEqualTo(BrokerPlace.IN_PROCESS);
    assertThat(BrokerPlace.of(" ", () -> false)).isEqualTo(BrokerPlace.IN_PROCESS);
  }

  @Test
  void canBeForcedWithoutAskingDocker() {
    assertThat(BrokerPlace.of("docker", BrokerPlaceTest::notAsked)).isEqualTo(BrokerPlace.DOCKER);
    assertThat(BrokerPlace.of("in-process", BrokerPlaceTest::notAsked))
        .isEqualTo(BrokerPlace.IN_PROCESS);
  }

  private static boolean notAsked() {
    throw new AssertionError("Docker was asked");
  }

  @Test
  void saysWhatCanBeChosen() {
    assertThatThrownBy(() -> BrokerPlace.of("dokcer", () -> true))
        .hasMessage("MILKTIDE_TEST_BROKER: 'dokcer' is neither docker nor in-process");
  }
}
