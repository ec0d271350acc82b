package org.milktide.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.atIndex;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.milktide.content.GuidancePack;

class StartLineTest {
  @Test
  void theReasonAtTheBottomIsSaidInOneLine() {
    Exception failure =
        new IllegalStateException("context", new IllegalArgumentException("no\n such role "));

    assertThat(StartLine.of(failure)).isEqualTo("no such role");
  }

  @Test
  void wrongGuidanceIsNamedLineByLine(@TempDir Path directory) throws IOException {
    Files.writeString(directory.resolve("topics.yaml"), "a: {en: A, es: B}\na: {en: A, es: B}\n");
    Files.writeString(directory.resolve("notes.txt"), "");

    Throwable failure = catchThrowable(() -> GuidancePack.over(directory));

    assertThat(StartLine.of(new IllegalStateException("context", failure)).lines())
        .hasSize(3)
        .satisfies(
            line ->
                assertThat(line)
                    .isEqualTo(
                        "MILKTIDE_CONTENT_DIR: 2 problem(s) in %s over the built-in pack:"
                            .formatted(directory)),
            atIndex(0))
        .satisfies(
            line -> assertThat(line).startsWith("  " + directory + "/notes.txt:1: file: "),
            atIndex(1))
        .satisfies(
            line -> assertThat(line).startsWith("  " + directory + "/topics.yaml:2: a: "),
            atIndex(2));
  }

  @Test
  void whatWasRefusedSaysMoreThanThatSomethingWas() {
    Exception failure =
        new IllegalStateException(
            "Connection to db:5432 refused.", new ConnectException("Connection refused"));

    assertThat(StartLine.of(failure)).isEqualTo("Connection to db:5432 refused.");
  }

  @Test
  void aFailureOfTheDatabaseNamesItsSetting() throws Exception {
    Exception password =
        new IllegalStateException("pool", sql("FATAL: password authentication failed"));
    assertThat(StartLine.of(password))
        .isEqualTo("SPRING_DATASOURCE_URL: FATAL: password authentication failed");

    Exception failed = sql("The connection attempt failed.");
    failed.initCause(new UnknownHostException("db.invalid"));
    assertThat(StartLine.of(new IllegalStateException("pool", failed)))
        .isEqualTo("SPRING_DATASOURCE_URL: db.invalid is not a known host");
  }

  @Test
  void aFailureOfKafkaNamesItsSetting() throws Exception {
    Exception timeout =
        made("org.apache.kafka.common.errors.TimeoutException", "Timed out waiting for a node");

    assertThat(StartLine.of(new IllegalStateException("admin", timeout)))
        .isEqualTo("SPRING_KAFKA_BOOTSTRAP_SERVERS: Timed out waiting for a node");

    Exception admin =
        Class.forName("org.springframework.kafka.KafkaException")
            .asSubclass(Exception.class)
            .getConstructor(String.class, Throwable.class)
            .newInstance("no topics", new TimeoutException());
    assertThat(StartLine.of(new IllegalStateException("context", admin)))
        .isEqualTo("SPRING_KAFKA_BOOTSTRAP_SERVERS: does not answer");

    TimeoutException waited = new TimeoutException();
    waited.setStackTrace(
        new StackTraceElement[] {
          new StackTraceElement("java.util.concurrent.CompletableFuture", "get", null, 1),
          new StackTraceElement("org.apache.kafka.common.internals.KafkaFutureImpl", "get", null, 1)
        });
    assertThat(StartLine.of(new IllegalStateException("Could not create admin", waited)))
        .isEqualTo("SPRING_KAFKA_BOOTSTRAP_SERVERS: does not answer");
  }

  private static Exception sql(String message) throws Exception {
    return made("java.sql.SQLException", message);
  }

  /** By name: only other modules may use these classes. */
  private static Exception made(String type, String message) throws Exception {
    return Class.forName(type)
        .asSubclass(Exception.class)
        .getConstructor(String.class)
        .newInstance(message);
  }
}
