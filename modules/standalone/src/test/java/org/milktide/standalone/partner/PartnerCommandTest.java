package org.milktide.standalone.partner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.milktide.standalone.path.TestingInstallation;
import picocli.CommandLine;

/** Tokens from the command line, beside a running installation. */
class PartnerCommandTest {
  private static final Instant START = Instant.parse("2027-01-04T10:00:00Z");

  @TempDir private Path directory;

  /** One run of a command, as from a terminal. */
  private record Run(int exit, String out, String err) {}

  private static Run run(Map<String, String> environment, String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exit =
        new CommandLine(
                new PartnerCommand(new Surroundings(environment, InstantSource.fixed(START))))
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err))
            .execute(args);
    return new Run(exit, out.toString(), err.toString());
  }

  private Run here(String... args) {
    return run(Map.of("MILKTIDE_DATA", directory.toString()), args);
  }

  private static int status(String address, String token) {
    try (HttpClient http = HttpClient.newHttpClient()) {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(address + "/api/v1/journeys"))
              .header("Authorization", "Bearer " + token)
              .build();
      return http.send(request, BodyHandlers.discarding()).statusCode();
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  @Test
  void aTokenOpensARunningServiceUntilItIsRevoked() {
    try (TestingInstallation milktide = TestingInstallation.start(directory, START)) {
      Run added = here("add", "--source", "urn:example:clinic", "--name", "Clinic");
      assertThat(added.exit()).as(added.err()).isZero();
      String token = added.out().strip();
      assertThat(token).matches("mt_[A-Za-z0-9_-]{43}");
      assertThat(status(milktide.address(), token)).isEqualTo(200);

      String listed = here("list").out();
      assertThat(listed).contains("urn:example:clinic  Clinic").contains("last used 2027-01-04");
      assertThat(listed).doesNotContain(token);
      String id = listed.substring(0, 36);
      assertThat(here("revoke", id).exit()).isZero();

      assertThat(status(milktide.address(), token)).isEqualTo(401);
      assertThat(here("list").out()).contains("revoked 2027-01-04T10:00:00Z");
      assertThat(here("revoke", "0f8fad5b-d9cb-469f-a165-70867728950e").err())
          .contains("There is no token");
    }
  }

  @Test
  void whatCannotBeDoneIsSaidInOneLine() {
    for (Run run :
        new Run[] {
          here("list"),
          run(Map.of("SPRING_DATASOURCE_URL", "jdbc:postgresql://127.0.0.1:1/none"), "list"),
          here("add", "--source", "urn:milktide:portal", "--name", "Us"),
          here("add", "--source", "two words", "--name", "Clinic"),
          here("add", "--source", "urn:example:clinic", "--name", " "),
          here("revoke", "me")
        }) {
      assertThat(run.exit()).isNotZero();
      assertThat(run.err().strip()).isNotEmpty().doesNotContain("\n", "Exception");
      assertThat(run.out()).isEmpty();
    }
    assertThat(here("list").err()).contains("No Milktide is running", "./milktide up");
  }
}
