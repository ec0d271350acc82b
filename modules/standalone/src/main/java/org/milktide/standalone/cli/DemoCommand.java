package org.milktide.standalone.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.milktide.standalone.Ports;
import org.milktide.standalone.demo.DemoConfiguration;
import org.milktide.standalone.run.Installation;
import picocli.CommandLine.Command;

/** Runs the demo until it is stopped; nothing of it stays. */
@Command(
    name = "demo",
    description = "Shows sample families on a fast clock, everything embedded; keeps nothing.",
    mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {
  private static final int PAGES_PORT = 8080;
  private static final int MANAGEMENT_PORT = 8081;
  private static final int KAFKA_PORT = 9092;
  private static final int MAIL_PORT = 2525;

  @Override
  public Integer call() throws IOException, InterruptedException {
    int pages = Ports.firstFree(PAGES_PORT);
    int management = Ports.firstFree(Math.max(MANAGEMENT_PORT, pages + 1));
    int kafka = Ports.firstFree(KAFKA_PORT);
    int mail = Ports.firstFree(MAIL_PORT);
    String base = "http://localhost:" + pages;
    TemporaryData data = TemporaryData.removedAtExit();
    System.out.println("Milktide's demo starts; this takes about 15 seconds.");
    data.use(
        Installation.start(
            new Installation.Plan(
                data.directory(),
                // Everything is embedded here, whatever the environment says: sample mails must
                // never leave this machine.
                Map.of(),
                DemoConfiguration.start(),
                kafka,
                mail,
                settings(base, pages, management),
                List.of(DemoConfiguration.class))));
    System.out.print(
        DemoGreeting.of(
            base,
            List.of(
                new DemoGreeting.Port("pages", PAGES_PORT, pages),
                new DemoGreeting.Port("management", MANAGEMENT_PORT, management),
                new DemoGreeting.Port("Kafka", KAFKA_PORT, kafka),
                new DemoGreeting.Port("mailbox", MAIL_PORT, mail))));
    new CountDownLatch(1).await();
    return 0;
  }

  private static Map<String, Object> settings(String base, int pages, int management) {
    Map<String, Object> settings = new LinkedHashMap<>();
    settings.put("server.port", pages);
    settings.put("management.server.port", management);
    settings.put("milktide.base-url", base);
    settings.put("milktide.roles", "");
    settings.put("milktide.content.require-review", "");
    return settings;
  }
}
