package org.milktide.app;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class OutsidePartsTest {
  private final Map<String, Object> settings =
      new HashMap<>(
          Map.of(
              "spring.datasource.url", "jdbc:postgresql://db:5432/milktide",
              "spring.mail.host", "mail.example.org",
              "milktide.base-url", "https://guide.example.org"));

  private void check(Set<Role> roles) {
    StandardEnvironment environment = new StandardEnvironment();
    environment.getPropertySources().addFirst(new MapPropertySource("test", settings));
    OutsideParts.check(environment, roles);
  }

  private void check() {
    check(EnumSet.allOf(Role.class));
  }

  @Test
  void areFineWhereAllAreNamedAndPagesCanBeReached() {
    assertThatCode(this::check).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://guide.example.org",
        "https://localhost:8443",
        "https://pages.localhost",
        "https://127.0.0.1",
        "https://127.1.2.3:8443",
        "https://[::1]:8443",
        "https://0.0.0.0"
      })
  void mailThatLeavesNeedsPagesThatParentsReach(String baseUrl) {
    settings.put("milktide.base-url", baseUrl);

    assertThatThrownBy(this::check)
        .hasMessageStartingWith(
            "MILKTIDE_BASE_URL: '"
                + baseUrl
                + "', but mail really leaves by SPRING_MAIL_HOST 'mail.example.org'")
        .hasMessageEndingWith("or use ./milktide up --clock.")
        .hasMessageNotContaining("\n");
  }

  @Test
  void pagesThatNobodyNamedAreOnThisMachine() {
    settings.remove("milktide.base-url");

    assertThatThrownBy(this::check).hasMessageStartingWith("MILKTIDE_BASE_URL: nothing is set");
  }

  @Test
  void aClockMovedByHandMaySendFromThisMachine() {
    settings.put("milktide.base-url", "http://localhost:8080");
    settings.put("milktide.clock", "2027-01-01T00:00:00Z");

    assertThatCode(this::check).doesNotThrowAnyException();
  }

  @Test
  void aMailboxThatSendsNothingOnMayHaveItsPagesHere() {
    settings.put("milktide.base-url", "http://localhost:8080");
    settings.put("milktide.trial-mailbox", "mailpit");
    settings.put("spring.mail.host", "mailpit");
    assertThatCode(this::check).doesNotThrowAnyException();

    settings.put("spring.mail.host", "mail.example.org");
    assertThatThrownBy(this::check).hasMessageStartingWith("MILKTIDE_BASE_URL");
  }

  @Test
  void aRoleThatSendsNoMailNeedsNoMailServer() {
    settings.remove("spring.mail.host");

    assertThatCode(() -> check(EnumSet.of(Role.PORTAL))).doesNotThrowAnyException();
    assertThatThrownBy(() -> check(EnumSet.of(Role.NOTIFIER)))
        .hasMessage("SPRING_MAIL_HOST: name the mail server");
  }

  @Test
  void everyRoleNeedsTheDatabase() {
    settings.put("spring.datasource.url", " ");

    assertThatThrownBy(() -> check(EnumSet.of(Role.PORTAL)))
        .hasMessageStartingWith("SPRING_DATASOURCE_URL: name the database");

    settings.put("spring.datasource.url", "postgres://db/milktide");
    assertThatThrownBy(() -> check(EnumSet.of(Role.PORTAL)))
        .hasMessage(
            "SPRING_DATASOURCE_URL: it is not of the form jdbc:postgresql://db:5432/milktide");
  }
}
