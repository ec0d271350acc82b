package org.milktide.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.milktide.planner.PlannerConfiguration;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.type.AnnotationMetadata;

class RoleImportsTest {
  private final StandardEnvironment environment = new StandardEnvironment();
  private final Map<String, Object> settings =
      new HashMap<>(
          Map.of(
              "spring.datasource.url", "jdbc:postgresql://db:5432/milktide",
              "spring.mail.host", "mail.example.org",
              "milktide.base-url", "https://guide.example.org"));

  private String[] imports(String roles) {
    settings.put("milktide.roles", roles);
    environment.getPropertySources().addFirst(new MapPropertySource("test", settings));
    RoleImports imports = new RoleImports();
    imports.setEnvironment(environment);
    return imports.selectImports(AnnotationMetadata.introspect(RoleImportsTest.class));
  }

  @Test
  void aRoleThatSendsNoMailIsWellWithoutTheMailServerItWasToldOf() {
    assertThat(imports("planner")).containsExactly(PlannerConfiguration.class.getName());
    assertThat(environment.getProperty("management.health.mail.enabled")).isEqualTo("false");
  }

  @Test
  void theNotifierIsNot() {
    imports("planner,notifier");

    assertThat(environment.getProperty("management.health.mail.enabled")).isNull();
  }

  @Test
  void whetherReviewIsRequiredIsCheckedBeforeAnythingElse() {
    settings.put("milktide.content.require-review", "maybe");

    assertThatThrownBy(() -> imports("")).hasMessageStartingWith("MILKTIDE_CONTENT_REQUIRE_REVIEW");
  }
}
