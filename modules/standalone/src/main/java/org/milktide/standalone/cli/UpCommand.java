package org.milktide.standalone.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.milktide.standalone.run.Installation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs a real installation on one machine until it is stopped. */
@Command(
    name = "up",
    description = "Runs a single-node installation on embedded parts; data in ./data.",
    mixinStandardHelpOptions = true)
final class UpCommand implements Callable<Integer> {
  private static final int KAFKA_PORT = 9092;
  private static final int MAIL_PORT = 2525;

  @Option(
      names = "--clock",
      paramLabel = "INSTANT",
      description = "Start with a clock that stands at INSTANT and is moved by POST /dev/clock.")
  private @Nullable Instant clock;

  @Override
  public Integer call() throws InterruptedException {
    Map<String, String> environment = System.getenv();
    Path data = Path.of(environment.getOrDefault("MILKTIDE_DATA", "data"));
    Installation installation =
        Installation.start(
            new Installation.Plan(
                data, environment, clock, KAFKA_PORT, MAIL_PORT, Map.of(), List.of()));
    UntilStopped.whenStopped(installation);
    System.out.println(Greeting.of(installation, data));
    new CountDownLatch(1).await();
    return 0;
  }
}
