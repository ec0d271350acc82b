package org.milktide.domain.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.milktide.domain.digest.Silenced;
import org.milktide.domain.event.JourneyEvent;
import org.milktide.domain.testing.Histories;
import org.milktide.domain.testing.SchemaCheck;
import tools.jackson.databind.JsonNode;

/** The schemas that partners read say the same as the code that reads what partners send. */
class EventSchemasTest {
  private static final Instant NOON = Instant.parse("2027-01-05T12:00:00Z");
  private static final EventReader.Defaults DEFAULTS =
      new EventReader.Defaults("e1", "tests", "family-9");
  private static final Path SCHEMAS =
      Path.of("src/main/resources/org/milktide/domain/wire/schemas");

  private final SchemaCheck check = new SchemaCheck(Map.of());

  private static Optional<String> complaint(EventType type, Map<String, @Nullable Object> data) {
    try {
      EventReader.read(Map.of("type", type.fullName(), "data", data), DEFAULTS, NOON);
      return Optional.empty();
    } catch (BadField bad) {
      return Optional.of(bad.field() + " " + bad.problem());
    }
  }

  @Test
  void everyTypeHasASchemaAndNothingElseHas() throws IOException {
    try (Stream<Path> files = Files.list(SCHEMAS)) {
      assertThat(files.map(file -> file.getFileName().toString().replaceFirst("\\.json$", "")))
          .as("schemas, to which each type in EventType needs one of its own")
          .containsExactlyInAnyOrderElementsOf(EventSchemas.names());
    }
    assertThat(EventSchemas.schema("../asyncapi")).isEmpty();
  }

  @Test
  void everySchemaIsAValidOne() {
    for (String name : EventSchemas.names()) {
      String schema = EventSchemas.schema(name).orElseThrow();
      assertThat(SchemaCheck.problemsOfSchema(schema)).as(name).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyFieldThatIsReadIsInTheSchemaAndNoOther(EventType type) {
    SchemaSamples samples = new SchemaSamples(type);
    Fields data = Fields.of("", samples.full());

    new FactReader(data, NOON, new PastInstants(NOON)).read(type);

    Set<String> read = new HashSet<>(data.asked());
    assertThat(new HashSet<>(samples.paths()))
        .as("fields in schemas/%s.json, beside those that FactReader reads", type.fullName())
        .isEqualTo(read);
  }

  @ParameterizedTest
  @EnumSource
  void schemaAndReaderJudgeAlike(EventType type) {
    SchemaSamples samples = new SchemaSamples(type);
    assertThat(check.problemsOfData(type.fullName(), SchemaCheck.tree(samples.full()))).isEmpty();
    assertThat(complaint(type, samples.full())).isEmpty();

    for (String path : samples.paths()) {
      for (Map<String, @Nullable Object> data : samples.changed(path)) {
        isJudgedAlike(type, data);
      }
    }
  }

  private void isJudgedAlike(EventType type, Map<String, @Nullable Object> data) {
    List<String> problems = check.problemsOfData(type.fullName(), SchemaCheck.tree(data));
    Optional<String> complaint = complaint(type, data);
    assertThat(problems.isEmpty())
        .as("%s, %s: the schema says %s, the reader %s", type, data, problems, complaint)
        .isEqualTo(complaint.isEmpty());
  }

  @Test
  void aSubscriptionNeedsADueDateOrABirth() {
    EventType type = EventType.SUBSCRIPTION_REQUESTED;
    for (String left : List.of("dueDate", "birth", "both")) {
      Map<String, @Nullable Object> data = new SchemaSamples(type).full();
      data.remove(left.equals("birth") ? "dueDate" : "birth");
      if (left.equals("both")) {
        data.remove("dueDate");
      }
      isJudgedAlike(type, data);
    }
  }

  @Test
  void aSilenceIsToldWithAReasonOfItsSchema() {
    JsonNode schema =
        SchemaCheck.tree(EventSchemas.schema("org.milktide.journey.silenced.v1").orElseThrow());
    assertThat(schema.at("/properties/reason/enum").valueStream().map(JsonNode::asString))
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(Silenced.Cause.values()).map(Silenced.Cause::word).toList());
  }

  @Test
  void whatWeWriteIsAsTheSchemasSay() {
    Set<String> known =
        Stream.of(EventType.values()).map(EventType::fullName).collect(Collectors.toSet());
    Set<String> seen = new HashSet<>();
    for (JourneyEvent event : new Histories(new Random(7)).draw(NOON, 3000)) {
      FactWriter.Written written = FactWriter.write(event.fact());
      if (known.contains(written.type())) {
        seen.add(written.type());
        assertThat(check.problemsOfData(written.type(), SchemaCheck.tree(written.data())))
            .as("%s %s", written.type(), written.data())
            .isEmpty();
      }
    }
    assertThat(seen).hasSizeGreaterThan(15);
  }
}
