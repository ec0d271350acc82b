package org.milktide.app;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.milktide.intake.IntakeConfiguration;
import org.milktide.notifier.NotifierConfiguration;
import org.milktide.planner.PlannerConfiguration;
import org.milktide.portal.PortalConfiguration;

/** A part of the service that can run in a process of its own. */
enum Role {
  INTAKE(IntakeConfiguration.class),
  PLANNER(PlannerConfiguration.class),
  NOTIFIER(NotifierConfiguration.class),
  PORTAL(PortalConfiguration.class);

  private final Class<?> configuration;

  Role(Class<?> configuration) {
    this.configuration = configuration;
  }

  String configuration() {
    return configuration.getName();
  }

  /**
   * Reads {@code intake,planner}; empty means all.
   *
   * @throws IllegalArgumentException naming the word that is no role
   */
  static Set<Role> parse(String text) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    for (String word : text.split(",", -1)) {
      if (!word.isBlank()) {
        roles.add(of(word.strip()));
      }
    }
    return roles.isEmpty() ? EnumSet.allOf(Role.class) : roles;
  }

  private static Role of(String word) {
    return Arrays.stream(values())
        .filter(role -> role.word().equals(word.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "MILKTIDE_ROLES: '" + word + "' is no role; there are " + words()));
  }

  private static String words() {
    return Arrays.stream(values()).map(Role::word).collect(Collectors.joining(", "));
  }

  private String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
