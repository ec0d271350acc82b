package org.milktide.standalone.guidance;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/**
 * What a command finds where it is called.
 *
 * @param here the working directory
 */
record Surroundings(Map<String, String> environment, Path here, InstantSource clock) {
  private static final String DIRECTORY = "MILKTIDE_CONTENT_DIR";

  Surroundings {
    environment = Map.copyOf(environment);
  }

  static Surroundings ofProcess() {
    return new Surroundings(System.getenv(), Path.of(""), InstantSource.system());
  }

  /** A path as typed. */
  Path path(String typed) {
    return here.resolve(typed);
  }

  /** The directory that an installation lays over our pack, if the environment names one. */
  Optional<String> directory() {
    return Optional.ofNullable(environment.get(DIRECTORY))
        .map(String::strip)
        .filter(name -> !name.isEmpty());
  }
}
