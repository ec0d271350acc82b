package org.milktide.app.deployment;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** The Compose Specification's own JSON schema. */
final class ComposeSchema {
  /** The schema's own id is relative; nothing is fetched from here. */
  private static final SchemaLocation BASE =
      SchemaLocation.of("https://www.compose-spec.io/compose_spec.json");

  private final Schema schema;

  private ComposeSchema(Schema schema) {
    this.schema = schema;
  }

  static ComposeSchema load() {
    try (InputStream file = ComposeSchema.class.getResourceAsStream("compose-spec.json")) {
      return new ComposeSchema(
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
              .getSchema(BASE, Objects.requireNonNull(file), InputFormat.JSON));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is wrong, each with its place. */
  List<String> problems(ComposeFile file) {
    return schema.validate(file.root()).stream().map(Error::toString).toList();
  }
}
