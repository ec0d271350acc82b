package org.milktide.app.deployment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every setting that the service reads, by the name of its environment variable. */
final class KnownSettings {
  private static final String METADATA = "META-INF/spring-configuration-metadata.json";
  private static final Pattern READ_BY_NAME = Pattern.compile("\"(milktide\\.[a-z.-]+)\"");

  private KnownSettings() {}

  static Set<String> variables() {
    return Stream.of(ofSpring(), readByName(), ofService())
        .flatMap(names -> names)
        .map(name -> name.replaceAll("[.-]", "_").toUpperCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }

  /** What the libraries on the class path say that they read. */
  private static Stream<String> ofSpring() {
    try {
      return Collections.list(KnownSettings.class.getClassLoader().getResources(METADATA)).stream()
          .flatMap(KnownSettings::properties);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<String> properties(URL metadata) {
    try (InputStream file = metadata.openStream()) {
      JsonNode properties = JsonMapper.shared().readTree(file).path("properties");
      return properties.valueStream().map(property -> property.path("name").asString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<String> readByName() {
    try (Stream<Path> tree = Files.walk(Repository.path("modules/app/src/main/java"))) {
      return tree
          .filter(Files::isRegularFile)
          .map(file -> Repository.text(file.toString()))
          .flatMap(source -> READ_BY_NAME.matcher(source).results())
          .map(name -> name.group(1))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The record is not seen from this package. */
  private static Stream<String> ofService() {
    try {
      Class<?> settings = Class.forName("org.milktide.app.ServiceSettings");
      String prefix = settings.getAnnotation(ConfigurationProperties.class).value();
      return Arrays.stream(settings.getRecordComponents())
          .map(RecordComponent::getName)
          .map(name -> prefix + "." + name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
